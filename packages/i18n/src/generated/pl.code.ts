import type { Messages } from "../messages/index.js";

export default {"readAs":"Usunęliśmy spacje i niewidoczne znaki: {code}"} satisfies Messages;
