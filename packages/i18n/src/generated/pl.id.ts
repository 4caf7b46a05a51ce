import type { Messages } from "../messages/index.js";

export default {"idExample":"Na przykład {example}"} satisfies Messages;
