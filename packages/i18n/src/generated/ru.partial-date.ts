import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Если вы знаете только год, не заполняйте день и месяц. Если вы знаете только месяц и год, не заполняйте день.","partialDate.month":"Если вы не знаете день, не заполняйте его."} satisfies Messages;
