import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Jumlah","quantity.unit":"Satuan","error.required.quantity":"Isi jumlah","error.unit":"Pilih salah satu satuan yang tersedia"} satisfies Messages;
