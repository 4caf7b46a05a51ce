import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"സോർട്ട് കോഡ് (Sort code)","bank.routing":"റൂട്ടിങ് നമ്പർ (Routing number)","bank.account":"അക്കൗണ്ട് നമ്പർ","error.required.sortCode":"സോർട്ട് കോഡ് നൽകുക","error.required.routing":"റൂട്ടിങ് നമ്പർ നൽകുക","error.required.account":"അക്കൗണ്ട് നമ്പർ നൽകുക","error.account.sortCode":"6 അക്കമുള്ള സോർട്ട് കോഡ് നൽകുക, ഉദാഹരണം: 20-00-00","error.account.routing":"9 അക്കമുള്ള റൂട്ടിങ് നമ്പർ നൽകുക"} satisfies Messages;
