import type { Messages } from "../messages/index.js";

export default {"idExample":"ንኣብነት {example}"} satisfies Messages;
