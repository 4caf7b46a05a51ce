import type { Messages } from "../messages/index.js";

export default {"name.prefix":"عنوان","name.given":"نام","name.middle":"نام‌های میانی","name.family":"نام خانوادگی","name.suffix":"پسوند نام","error.required.given":"نام را وارد کنید","error.required.family":"نام خانوادگی را وارد کنید"} satisfies Messages;
