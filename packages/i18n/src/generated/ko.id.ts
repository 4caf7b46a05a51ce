import type { Messages } from "../messages/index.js";

export default {"idExample":"예: {example}"} satisfies Messages;
