import type { Messages } from "../messages/index.js";

export default {"idExample":"بېلګه: {example}"} satisfies Messages;
