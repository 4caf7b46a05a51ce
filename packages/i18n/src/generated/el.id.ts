import type { Messages } from "../messages/index.js";

export default {"idExample":"Για παράδειγμα, {example}"} satisfies Messages;
