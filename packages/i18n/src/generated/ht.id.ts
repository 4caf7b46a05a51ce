import type { Messages } from "../messages/index.js";

export default {"idExample":"Pa egzanp, {example}"} satisfies Messages;
