import type { Messages } from "../messages/index.js";

export default {"idExample":"Halimbawa, {example}"} satisfies Messages;
