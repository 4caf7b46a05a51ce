import type { Messages } from "../messages/index.js";

export default {"idExample":"ઉદાહરણ: {example}"} satisfies Messages;
