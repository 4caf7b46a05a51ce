import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Cod didoli","bank.routing":"Rhif banc (routing number)","bank.account":"Rhif y cyfrif","error.required.sortCode":"Rhowch god didoli","error.required.routing":"Rhowch rif banc (routing number)","error.required.account":"Rhowch rif y cyfrif","error.account.sortCode":"Rhowch god didoli gyda 6 digid, fel 20-00-00","error.account.routing":"Rhowch rif banc (routing number) gyda 9 digid"} satisfies Messages;
