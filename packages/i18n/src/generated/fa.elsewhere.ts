import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"این فرم یک بار دیگر هم باز شده است، مثلاً در یک برگه دیگر مرورگر. تا وقتی آنجا بسته نشود، آنچه اینجا تغییر می‌دهید در این دستگاه ذخیره نمی‌شود."} satisfies Messages;
