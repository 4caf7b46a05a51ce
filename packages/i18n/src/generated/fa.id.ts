import type { Messages } from "../messages/index.js";

export default {"idExample":"مثال: {example}"} satisfies Messages;
