import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Mängd","quantity.unit":"Enhet","error.required.quantity":"Ange en mängd","error.unit":"Välj en av enheterna i listan"} satisfies Messages;
