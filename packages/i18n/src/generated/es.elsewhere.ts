import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Este formulario está abierto dos veces, por ejemplo también en otra pestaña. Mientras no se cierre allí, lo que cambie aquí no se guardará en este dispositivo."} satisfies Messages;
