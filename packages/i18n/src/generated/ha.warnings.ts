import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Ku duba kafin ku ci gaba","warningText":"Idan komai daidai ne, ku sake zaɓar “Ci gaba”.","warningPrefix":"Ku duba:"} satisfies Messages;
