import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Adadi","quantity.unit":"Ma'auni","error.required.quantity":"Ku rubuta adadi","error.unit":"Ku zaɓi ɗaya daga cikin ma'aunan da aka jera"} satisfies Messages;
