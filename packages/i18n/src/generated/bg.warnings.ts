import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Проверете, преди да продължите","warningText":"Ако всичко е вярно, изберете отново „Продължаване“.","warningPrefix":"Проверете:"} satisfies Messages;
