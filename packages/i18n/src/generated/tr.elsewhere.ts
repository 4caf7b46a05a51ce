import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Bu form başka bir yerde de açık, örneğin başka bir sekmede. Orada kapatılana kadar burada yaptığınız değişiklikler bu cihaza kaydedilmez."} satisfies Messages;
