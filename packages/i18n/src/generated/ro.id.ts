import type { Messages } from "../messages/index.js";

export default {"idExample":"De exemplu, {example}"} satisfies Messages;
