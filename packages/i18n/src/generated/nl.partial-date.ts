import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Weet u alleen het jaar? Laat de dag en de maand dan leeg. Weet u alleen de maand en het jaar? Laat de dag dan leeg.","partialDate.month":"Weet u de dag niet? Laat die dan leeg."} satisfies Messages;
