import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Dami","quantity.unit":"Yunit ng sukat","error.required.quantity":"Ilagay ang dami","error.unit":"Pumili ng isa sa mga nakalistang yunit"} satisfies Messages;
