import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Jumlah","quantity.unit":"Unit ukuran","error.required.quantity":"Sila masukkan jumlah","error.unit":"Sila pilih salah satu unit yang disenaraikan"} satisfies Messages;
