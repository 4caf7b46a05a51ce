import type { Messages } from "../messages/index.js";

export default {"idExample":"نموونە: {example}"} satisfies Messages;
