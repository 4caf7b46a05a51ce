import type { Messages } from "../messages/index.js";

export default {"idExample":"Tusaale: {example}"} satisfies Messages;
