import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"د بانک د څانګې کوډ (Sort code)","bank.routing":"د بانک شمېره (Routing number)","bank.account":"د حساب شمېره","error.required.sortCode":"د بانک د څانګې کوډ (Sort code) ولیکئ","error.required.routing":"د بانک شمېره (Routing number) ولیکئ","error.required.account":"د حساب شمېره ولیکئ","error.account.sortCode":"د بانک د څانګې کوډ (Sort code) په 6 رقمونو ولیکئ، لکه 20-00-00","error.account.routing":"د بانک شمېره (Routing number) په 9 رقمونو ولیکئ"} satisfies Messages;
