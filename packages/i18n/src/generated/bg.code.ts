import type { Messages } from "../messages/index.js";

export default {"readAs":"Интервалите и невидимите знаци са премахнати: {code}"} satisfies Messages;
