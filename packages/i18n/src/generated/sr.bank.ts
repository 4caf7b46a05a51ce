import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Код филијале банке (sort code)","bank.routing":"Код банке (routing number)","bank.account":"Број рачуна","error.required.sortCode":"Унесите код филијале банке (sort code)","error.required.routing":"Унесите код банке (routing number)","error.required.account":"Унесите број рачуна","error.account.sortCode":"Унесите код филијале банке (sort code) са 6 цифара, на пример 20-00-00","error.account.routing":"Унесите код банке (routing number) са 9 цифара"} satisfies Messages;
