import type { Messages } from "../messages/index.js";

export default {"readAs":"Gli spazi e i caratteri invisibili sono stati tolti: {code}"} satisfies Messages;
