import type { Messages } from "../messages/index.js";

export default {"readAs":"Mellomrom og usynlige tegn er fjernet: {code}"} satisfies Messages;
