import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"{answers} اضافه شد. {count} پاسخ انتخاب شده است.","other":"{answers} اضافه شد. {count} پاسخ انتخاب شده است."},"multiselect.removed":{"one":"{answer} حذف شد. {count} پاسخ انتخاب شده است.","other":"{answer} حذف شد. {count} پاسخ انتخاب شده است."},"multiselect.remove":"حذف {answer}","multiselect.chosen":"انتخاب‌شده: {answers}","multiselect.lines":"هر پاسخ را در یک خط جداگانه بنویسید."} satisfies Messages;
