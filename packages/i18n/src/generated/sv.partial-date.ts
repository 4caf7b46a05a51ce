import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Om du bara vet året lämnar du fälten för dag och månad tomma. Om du bara vet månaden och året lämnar du fältet för dag tomt.","partialDate.month":"Om du inte vet dagen lämnar du fältet för dag tomt."} satisfies Messages;
