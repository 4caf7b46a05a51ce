import type { Messages } from "../messages/index.js";

export default {"idExample":"למשל {example}"} satisfies Messages;
