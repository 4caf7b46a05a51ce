import type { Messages } from "../messages/index.js";

export default {"name.prefix":"لقب","name.given":"نام","name.middle":"درمیانی نام","name.family":"خاندانی نام","name.suffix":"لاحقہ","error.required.given":"نام درج کریں","error.required.family":"خاندانی نام درج کریں"} satisfies Messages;
