/** Types not every form has, loaded when a form has one of them. */
export { address } from "./address.js";
export { file } from "./file.js";
export { money } from "./money.js";
export { name } from "./name.js";
export { phone } from "./phone.js";
