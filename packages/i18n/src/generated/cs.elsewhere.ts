import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Tento formulář je otevřený ještě jednou, například na jiné kartě. Dokud ho tam nezavřete, změny, které uděláte zde, se v tomto zařízení neuloží."} satisfies Messages;
