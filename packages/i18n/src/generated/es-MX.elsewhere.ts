import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Este formulario también está abierto en otro lugar, por ejemplo, en otra pestaña. Mientras no se cierre ahí, lo que modifique aquí no se guardará en este dispositivo."} satisfies Messages;
