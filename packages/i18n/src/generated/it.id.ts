import type { Messages } from "../messages/index.js";

export default {"idExample":"Per esempio: {example}"} satisfies Messages;
