import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Este formulario está abierto dos veces, por ejemplo también en otra pestaña. Mientras no se cierre ahí, lo que modifique aquí no se guardará en este dispositivo."} satisfies Messages;
