import type { Messages } from "../messages/index.js";

export default {"name.prefix":"لقب المخاطبة","name.given":"الاسم الأول","name.middle":"اسم الأب واسم الجد","name.family":"اسم العائلة","name.suffix":"لاحقة الاسم","error.required.given":"يُرجى إدخال الاسم الأول","error.required.family":"يُرجى إدخال اسم العائلة"} satisfies Messages;
