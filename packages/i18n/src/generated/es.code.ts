import type { Messages } from "../messages/index.js";

export default {"readAs":"Se han quitado los espacios y los caracteres invisibles: {code}"} satisfies Messages;
