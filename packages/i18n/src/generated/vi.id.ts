import type { Messages } from "../messages/index.js";

export default {"idExample":"Ví dụ: {example}"} satisfies Messages;
