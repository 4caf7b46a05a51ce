import type { Messages } from "../messages/index.js";

export default {"idExample":"Наприклад, {example}"} satisfies Messages;
