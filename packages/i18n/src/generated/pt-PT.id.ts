import type { Messages } from "../messages/index.js";

export default {"idExample":"Por exemplo: {example}"} satisfies Messages;
