import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"پۇل مىقدارى","monetaryAmount.currency":"پۇل تۈرى","error.required.monetary-amount":"پۇل مىقدارىنى كىرگۈزۈڭ","error.currency":"تىزىملىكتىكى پۇل تۈرلىرىدىن بىرنى تاللاڭ"} satisfies Messages;
