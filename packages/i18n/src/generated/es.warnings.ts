import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Compruebe antes de continuar","warningText":"Si todo es correcto, vuelva a seleccionar «Continuar».","warningPrefix":"Compruebe:"} satisfies Messages;
