import type { Messages } from "../messages/index.js";

export default {"idExample":"Na primjer {example}"} satisfies Messages;
