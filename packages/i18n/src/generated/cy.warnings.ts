import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Gwiriwch cyn parhau","warningText":"Os yw popeth yn gywir, dewiswch “Parhau” eto.","warningPrefix":"Gwiriwch:"} satisfies Messages;
