import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Проверите пре него што наставите","warningText":"Ако је све тачно, поново изаберите „Настави”.","warningPrefix":"Проверите:"} satisfies Messages;
