import "@diwan/form/define";
import "@diwan/fields/define/diwan-radios-field";
import "@diwan/fields/define/diwan-select-field";
import "@diwan/fields/define/diwan-text-field";
