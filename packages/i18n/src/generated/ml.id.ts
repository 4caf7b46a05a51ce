import type { Messages } from "../messages/index.js";

export default {"idExample":"ഉദാഹരണം: {example}"} satisfies Messages;
