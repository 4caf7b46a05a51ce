import type { Messages } from "../messages/index.js";

export default {"idExample":"Например, {example}"} satisfies Messages;
