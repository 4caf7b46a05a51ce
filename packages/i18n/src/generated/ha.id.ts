import type { Messages } from "../messages/index.js";

export default {"idExample":"Misali, {example}"} satisfies Messages;
