import type { Messages } from "../messages/index.js";

export default {"readAs":"An cire tazara da alamomin da ba a gani: {code}"} satisfies Messages;
