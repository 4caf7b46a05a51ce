import type { Messages } from "../messages/index.js";

export default {"idExample":"مەسىلەن {example}"} satisfies Messages;
