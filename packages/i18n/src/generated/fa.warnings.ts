import type { Messages } from "../messages/index.js";

export default {"warningTitle":"پیش از ادامه، بررسی کنید","warningText":"اگر همه چیز درست است، دوباره «ادامه» را انتخاب کنید.","warningPrefix":"بررسی کنید:"} satisfies Messages;
