import type { Messages } from "../messages/index.js";

export default {"idExample":"Például {example}"} satisfies Messages;
