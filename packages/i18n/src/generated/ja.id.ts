import type { Messages } from "../messages/index.js";

export default {"idExample":"例：{example}"} satisfies Messages;
