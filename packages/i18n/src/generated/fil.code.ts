import type { Messages } from "../messages/index.js";

export default {"readAs":"Inalis ang mga puwang at mga karakter na hindi nakikita: {code}"} satisfies Messages;
