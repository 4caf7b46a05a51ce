import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Jumlah uang","monetaryAmount.currency":"Mata uang","error.required.monetary-amount":"Isi jumlah uang","error.currency":"Pilih salah satu mata uang yang tersedia"} satisfies Messages;
