import type { Messages } from "../messages/index.js";

export default {"idExample":"ဥပမာ {example}"} satisfies Messages;
