import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Код на банков клон (sort code)","bank.routing":"Код на банката (routing number)","bank.account":"Номер на сметка","error.required.sortCode":"Въведете код на банков клон (sort code)","error.required.routing":"Въведете код на банката (routing number)","error.required.account":"Въведете номер на сметка","error.account.sortCode":"Въведете код на банков клон (sort code) от 6 цифри, например 20-00-00","error.account.routing":"Въведете код на банката (routing number) от 9 цифри"} satisfies Messages;
