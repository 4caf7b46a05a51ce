import type { Messages } from "../messages/index.js";

export default {"idExample":"Për shembull, {example}"} satisfies Messages;
