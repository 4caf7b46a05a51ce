import type { Messages } from "../messages/index.js";

export default {"name.prefix":"لقب","name.given":"پہلا نام","name.middle":"درمیانی نام","name.family":"خاندانی نام","name.suffix":"نام کے بعد آنے والا لفظ","error.required.given":"پہلا نام درج کریں","error.required.family":"خاندانی نام درج کریں"} satisfies Messages;
