import type { Messages } from "../messages/index.js";

export default {"idExample":"ຕົວຢ່າງ: {example}"} satisfies Messages;
