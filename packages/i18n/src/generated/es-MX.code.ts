import type { Messages } from "../messages/index.js";

export default {"readAs":"Se quitaron los espacios y los caracteres invisibles: {code}"} satisfies Messages;
