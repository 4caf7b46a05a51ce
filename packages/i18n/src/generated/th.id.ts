import type { Messages } from "../messages/index.js";

export default {"idExample":"เช่น {example}"} satisfies Messages;
