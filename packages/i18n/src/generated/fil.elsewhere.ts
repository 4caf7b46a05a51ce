import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Nakabukas din ang form na ito sa ibang lugar, halimbawa sa ibang tab. Hanggang sa isara ito roon, hindi mase-save sa device na ito ang mga binabago ninyo rito."} satisfies Messages;
