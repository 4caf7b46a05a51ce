import type { Messages } from "../messages/index.js";

export default {"name.prefix":"敬称","name.given":"名","name.middle":"ミドルネーム","name.family":"姓","name.suffix":"接尾辞","error.required.given":"名を入力してください","error.required.family":"姓を入力してください"} satisfies Messages;
