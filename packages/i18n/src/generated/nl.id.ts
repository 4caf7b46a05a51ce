import type { Messages } from "../messages/index.js";

export default {"idExample":"Bijvoorbeeld: {example}"} satisfies Messages;
