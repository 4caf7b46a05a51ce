import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"بڕ","quantity.unit":"یەکەی پێوانە","error.required.quantity":"بڕەکە بنووسن","error.unit":"یەکێک لە یەکەکانی لیستەکە هەڵبژێرن"} satisfies Messages;
