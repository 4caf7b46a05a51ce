import type { Messages } from "../messages/index.js";

export default {"idExample":"Piemēram, {example}"} satisfies Messages;
