import type { Messages } from "../messages/index.js";

export default {"idExample":"ਉਦਾਹਰਨ: {example}"} satisfies Messages;
