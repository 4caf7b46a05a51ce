import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"प्रमाण","quantity.unit":"एकक","error.required.quantity":"प्रमाण भरा","error.unit":"यादीतून एकक निवडा"} satisfies Messages;
