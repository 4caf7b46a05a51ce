import type { Messages } from "../messages/index.js";

export default {"name.prefix":"稱謂","name.given":"名字","name.middle":"中間名","name.family":"姓氏","name.suffix":"後綴","error.required.given":"請填寫名字","error.required.family":"請填寫姓氏"} satisfies Messages;
