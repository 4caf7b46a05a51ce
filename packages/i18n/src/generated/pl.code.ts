import type { Messages } from "../messages/index.js";

export default {"readAs":"Usunęliśmy odstępy i niewidoczne znaki: {code}"} satisfies Messages;
