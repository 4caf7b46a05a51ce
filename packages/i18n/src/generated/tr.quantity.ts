import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Miktar","quantity.unit":"Birim","error.required.quantity":"Bir miktar girin","error.unit":"Listedeki birimlerden birini seçin"} satisfies Messages;
