import type { Messages } from "../messages/index.js";

export default {"readAs":"Spaces and hidden characters were left out: {code}"} satisfies Messages;
