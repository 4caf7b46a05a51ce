import type { Messages } from "../messages/index.js";

export default {"idExample":"Por ejemplo: {example}"} satisfies Messages;
