import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Tjek, før du fortsætter","warningText":"Hvis alt er rigtigt, skal du vælge ”Fortsæt” igen.","warningPrefix":"Tjek:"} satisfies Messages;
