import type { Messages } from "../messages/index.js";

export default {"idExample":"Na primer {example}"} satisfies Messages;
