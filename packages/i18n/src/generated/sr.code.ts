import type { Messages } from "../messages/index.js";

export default {"readAs":"Размаци и невидљиви знакови су изостављени: {code}"} satisfies Messages;
