import type { Messages } from "../messages/index.js";

export default {"readAs":"Tarpai ir nematomi ženklai praleisti: {code}"} satisfies Messages;
