import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Hvis du bare vet året, lar du feltene for dag og måned stå tomme. Hvis du bare vet måneden og året, lar du feltet for dag stå tomt.","partialDate.month":"Hvis du ikke vet dagen, lar du feltet for dag stå tomt."} satisfies Messages;
