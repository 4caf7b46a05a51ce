import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Якщо ви знаєте тільки рік, не заповнюйте день і місяць. Якщо ви знаєте тільки місяць і рік, не заповнюйте день.","partialDate.month":"Якщо ви не знаєте дня, не заповнюйте його."} satisfies Messages;
