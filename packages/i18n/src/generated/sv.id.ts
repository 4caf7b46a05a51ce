import type { Messages } from "../messages/index.js";

export default {"idExample":"Till exempel {example}"} satisfies Messages;
