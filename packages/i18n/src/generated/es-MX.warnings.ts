import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Revise antes de continuar","warningText":"Si todo está bien, seleccione “Continuar” de nuevo.","warningPrefix":"Revise:"} satisfies Messages;
