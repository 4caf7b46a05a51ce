import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Hvis du kun kender året, skal du lade felterne til dag og måned være tomme. Hvis du kun kender måneden og året, skal du lade feltet til dag være tomt.","partialDate.month":"Hvis du ikke kender dagen, skal du lade feltet til dag være tomt."} satisfies Messages;
