import type { Messages } from "../messages/index.js";

export default {"idExample":"Contoh: {example}"} satisfies Messages;
