import type { Messages } from "../messages/index.js";

export default {"name.prefix":"称谓","name.given":"名","name.middle":"中间名","name.family":"姓","name.suffix":"后缀","error.required.given":"请填写名","error.required.family":"请填写姓"} satisfies Messages;
