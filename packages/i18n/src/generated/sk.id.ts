import type { Messages } from "../messages/index.js";

export default {"idExample":"Napríklad {example}"} satisfies Messages;
