import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Jumlah wang","monetaryAmount.currency":"Mata wang","error.required.monetary-amount":"Sila masukkan jumlah wang","error.currency":"Sila pilih salah satu mata wang yang disenaraikan"} satisfies Messages;
