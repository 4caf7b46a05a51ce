import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"اندازه","quantity.unit":"د اندازې واحد","error.required.quantity":"اندازه ولیکئ","error.unit":"له لېست څخه د اندازې یو واحد وټاکئ"} satisfies Messages;
