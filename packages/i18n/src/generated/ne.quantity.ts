import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"परिमाण","quantity.unit":"एकाइ","error.required.quantity":"परिमाण लेख्नुहोस्","error.unit":"सूचीबाट एकाइ छान्नुहोस्"} satisfies Messages;
