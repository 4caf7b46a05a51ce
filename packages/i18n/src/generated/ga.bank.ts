import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Cód sórtála","bank.routing":"Uimhir bhainc (routing number)","bank.account":"Uimhir chuntais","error.required.sortCode":"Cuir isteach an cód sórtála","error.required.routing":"Cuir isteach an uimhir bhainc (routing number)","error.required.account":"Cuir isteach uimhir an chuntais","error.account.sortCode":"Cuir isteach cód sórtála ina bhfuil 6 dhigit, mar 20-00-00","error.account.routing":"Cuir isteach uimhir bhainc (routing number) ina bhfuil 9 ndigit"} satisfies Messages;
