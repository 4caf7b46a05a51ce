import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Koda bančne poslovalnice (sort code)","bank.routing":"Koda banke (routing number)","bank.account":"Številka računa","error.required.sortCode":"Vnesite kodo bančne poslovalnice (sort code)","error.required.routing":"Vnesite kodo banke (routing number)","error.required.account":"Vnesite številko računa","error.account.sortCode":"Vnesite kodo bančne poslovalnice (sort code) s 6 števkami, na primer 20-00-00","error.account.routing":"Vnesite kodo banke (routing number) z 9 števkami"} satisfies Messages;
