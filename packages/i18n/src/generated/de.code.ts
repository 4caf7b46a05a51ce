import type { Messages } from "../messages/index.js";

export default {"readAs":"Leerzeichen und unsichtbare Zeichen wurden entfernt: {code}"} satisfies Messages;
