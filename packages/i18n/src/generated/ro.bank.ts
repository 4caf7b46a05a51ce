import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Codul sucursalei (sort code)","bank.routing":"Codul băncii (routing number)","bank.account":"Numărul contului","error.required.sortCode":"Introduceți codul sucursalei (sort code)","error.required.routing":"Introduceți codul băncii (routing number)","error.required.account":"Introduceți numărul contului","error.account.sortCode":"Introduceți codul sucursalei (sort code) cu 6 cifre, de exemplu 20-00-00","error.account.routing":"Introduceți codul băncii (routing number) cu 9 cifre"} satisfies Messages;
