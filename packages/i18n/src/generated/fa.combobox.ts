import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} پاسخ پیدا شد","other":"{count} پاسخ پیدا شد"},"combobox.none":"پاسخی پیدا نشد. املای کلمه را بررسی کنید یا فقط بخشی از آن را بنویسید.","combobox.noneOther":"پاسخی در فهرست پیدا نشد. همان چیزی که نوشته‌اید ثبت می‌شود."} satisfies Messages;
