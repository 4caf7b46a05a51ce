import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Kagua kabla ya kuendelea","warningText":"Ikiwa kila kitu ni sahihi, chagua “Endelea” tena.","warningPrefix":"Kagua:"} satisfies Messages;
