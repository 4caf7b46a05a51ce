import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Este formulario también está abierto en otro lugar, por ejemplo, en otra pestaña. Mientras no se cierre allí, lo que cambie aquí no se guardará en este dispositivo."} satisfies Messages;
