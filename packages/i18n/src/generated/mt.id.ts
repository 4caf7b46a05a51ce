import type { Messages } from "../messages/index.js";

export default {"idExample":"Pereżempju, {example}"} satisfies Messages;
