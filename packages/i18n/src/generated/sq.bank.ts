import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Kodi i degës së bankës (sort code)","bank.routing":"Kodi i bankës (routing number)","bank.account":"Numri i llogarisë","error.required.sortCode":"Shkruani kodin e degës së bankës (sort code)","error.required.routing":"Shkruani kodin e bankës (routing number)","error.required.account":"Shkruani numrin e llogarisë","error.account.sortCode":"Shkruani kodin e degës së bankës (sort code) me 6 shifra, si 20-00-00","error.account.routing":"Shkruani kodin e bankës (routing number) me 9 shifra"} satisfies Messages;
