import type { Messages } from "../messages/index.js";

export default {"idExample":"For example, {example}"} satisfies Messages;
