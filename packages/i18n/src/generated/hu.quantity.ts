import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Mennyiség","quantity.unit":"Mértékegység","error.required.quantity":"Adjon meg egy mennyiséget","error.unit":"Válasszon a felsorolt mértékegységek közül"} satisfies Messages;
