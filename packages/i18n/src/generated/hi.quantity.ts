import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"मात्रा","quantity.unit":"इकाई","error.required.quantity":"मात्रा दर्ज करें","error.unit":"सूची में से इकाई चुनें"} satisfies Messages;
