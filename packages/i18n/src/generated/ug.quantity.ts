import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"مىقدار","quantity.unit":"ئۆلچەم بىرلىكى","error.required.quantity":"مىقدارنى كىرگۈزۈڭ","error.unit":"تىزىملىكتىكى ئۆلچەم بىرلىكلىرىدىن بىرنى تاللاڭ"} satisfies Messages;
