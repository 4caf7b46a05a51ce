import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Kontrollera innan du fortsätter","warningText":"Om allt stämmer väljer du ”Fortsätt” igen.","warningPrefix":"Kontrollera:"} satisfies Messages;
