import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Määrä","quantity.unit":"Yksikkö","error.required.quantity":"Kirjoita määrä","error.unit":"Valitse jokin luettelon yksiköistä"} satisfies Messages;
