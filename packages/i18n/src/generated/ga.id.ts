import type { Messages } from "../messages/index.js";

export default {"idExample":"Mar shampla, {example}"} satisfies Messages;
