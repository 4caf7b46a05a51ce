import type { Messages } from "../messages/index.js";

export default {"idExample":"ឧទាហរណ៍ {example}"} satisfies Messages;
