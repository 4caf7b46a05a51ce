import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"مقدار","quantity.unit":"اکائی","error.required.quantity":"مقدار درج کریں","error.unit":"فہرست میں سے ایک اکائی منتخب کریں"} satisfies Messages;
