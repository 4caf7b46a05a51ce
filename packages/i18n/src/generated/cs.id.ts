import type { Messages } from "../messages/index.js";

export default {"idExample":"Například {example}"} satisfies Messages;
