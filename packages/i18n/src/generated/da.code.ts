import type { Messages } from "../messages/index.js";

export default {"readAs":"Mellemrum og usynlige tegn er fjernet: {code}"} satisfies Messages;
