import type { Messages } from "../messages/index.js";

export default {"readAs":"Spaties en onzichtbare tekens zijn weggelaten: {code}"} satisfies Messages;
