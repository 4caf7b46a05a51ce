import type { Messages } from "../messages/index.js";

export default {"idExample":"For eksempel {example}"} satisfies Messages;
