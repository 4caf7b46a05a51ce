import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Перевірте, перш ніж продовжити","warningText":"Якщо все правильно, виберіть «Продовжити» ще раз.","warningPrefix":"Перевірте:"} satisfies Messages;
