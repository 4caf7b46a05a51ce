import type { Messages } from "../messages/index.js";

export default {"idExample":"උදා: {example}"} satisfies Messages;
