import type { Messages } from "../messages/index.js";

export default {"idExample":"উদাহরণ: {example}"} satisfies Messages;
