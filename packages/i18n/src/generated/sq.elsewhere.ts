import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Ky formular është i hapur edhe diku tjetër, për shembull në një skedë tjetër. Derisa ta mbyllni atje, ndryshimet që bëni këtu nuk ruhen në këtë pajisje."} satisfies Messages;
