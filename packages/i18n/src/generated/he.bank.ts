import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"קוד סניף הבנק (Sort code)","bank.routing":"מספר הבנק (Routing number)","bank.account":"מספר חשבון","error.required.sortCode":"יש להזין את קוד סניף הבנק (Sort code)","error.required.routing":"יש להזין את מספר הבנק (Routing number)","error.required.account":"יש להזין מספר חשבון","error.account.sortCode":"יש להזין קוד סניף בנק (Sort code) של 6 ספרות, למשל 20-00-00","error.account.routing":"יש להזין מספר בנק (Routing number) של 9 ספרות"} satisfies Messages;
