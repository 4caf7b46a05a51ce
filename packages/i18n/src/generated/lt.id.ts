import type { Messages } from "../messages/index.js";

export default {"idExample":"Pavyzdžiui, {example}"} satisfies Messages;
