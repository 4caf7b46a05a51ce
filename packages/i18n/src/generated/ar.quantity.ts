import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"المقدار","quantity.unit":"وحدة القياس","error.required.quantity":"يُرجى إدخال مقدار","error.unit":"يُرجى اختيار إحدى وحدات القياس المعروضة"} satisfies Messages;
