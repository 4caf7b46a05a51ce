import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Kogus","quantity.unit":"Ühik","error.required.quantity":"Sisestage kogus","error.unit":"Valige üks loetletud ühikutest"} satisfies Messages;
