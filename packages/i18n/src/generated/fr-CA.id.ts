import type { Messages } from "../messages/index.js";

export default {"idExample":"Par exemple : {example}"} satisfies Messages;
