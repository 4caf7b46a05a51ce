import type { Messages } from "../messages/index.js";

export default {"idExample":"Àpẹẹrẹ: {example}"} satisfies Messages;
