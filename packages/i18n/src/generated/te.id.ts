import type { Messages } from "../messages/index.js";

export default {"idExample":"ఉదాహరణకు {example}"} satisfies Messages;
