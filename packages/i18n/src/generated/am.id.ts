import type { Messages } from "../messages/index.js";

export default {"idExample":"ለምሳሌ {example}"} satisfies Messages;
