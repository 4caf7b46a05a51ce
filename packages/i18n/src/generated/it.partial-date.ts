import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Se conosci solo l’anno, lascia vuoti il giorno e il mese. Se conosci solo il mese e l’anno, lascia vuoto il giorno.","partialDate.month":"Se non conosci il giorno, lascialo vuoto."} satisfies Messages;
