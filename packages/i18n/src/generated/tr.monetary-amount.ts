import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Tutar","monetaryAmount.currency":"Para birimi","error.required.monetary-amount":"Bir tutar girin","error.currency":"Listedeki para birimlerinden birini seçin"} satisfies Messages;
