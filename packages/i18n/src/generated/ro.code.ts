import type { Messages } from "../messages/index.js";

export default {"readAs":"Spațiile și caracterele invizibile au fost eliminate: {code}"} satisfies Messages;
