import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Hoeveelheid","quantity.unit":"Eenheid","error.required.quantity":"Vul een hoeveelheid in","error.unit":"Kies een van de eenheden uit de lijst"} satisfies Messages;
