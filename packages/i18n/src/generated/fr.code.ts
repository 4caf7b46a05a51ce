import type { Messages } from "../messages/index.js";

export default {"readAs":"Les espaces et les caractères invisibles ont été retirés : {code}"} satisfies Messages;
