import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Kiasi","quantity.unit":"Kipimo","error.required.quantity":"Andika kiasi","error.unit":"Chagua mojawapo ya vipimo vilivyoorodheshwa"} satisfies Messages;
