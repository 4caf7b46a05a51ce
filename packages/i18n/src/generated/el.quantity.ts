import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Ποσότητα","quantity.unit":"Μονάδα μέτρησης","error.required.quantity":"Γράψτε μια ποσότητα","error.unit":"Επιλέξτε μία από τις μονάδες μέτρησης της λίστας"} satisfies Messages;
