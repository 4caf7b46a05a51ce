import type { Messages } from "../messages/index.js";

export default {"idExample":"例如 {example}"} satisfies Messages;
