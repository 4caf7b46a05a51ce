import type { Messages } from "../messages/index.js";

export default {"idExample":"Kwa mfano, {example}"} satisfies Messages;
