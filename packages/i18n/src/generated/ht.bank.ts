import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Kòd bank lan (sort code)","bank.routing":"Nimewo bank lan (routing number)","bank.account":"Nimewo kont lan","error.required.sortCode":"Ekri kòd bank lan (sort code)","error.required.routing":"Ekri nimewo bank lan (routing number)","error.required.account":"Ekri nimewo kont lan","error.account.sortCode":"Ekri kòd bank lan (sort code) ak 6 chif, tankou 20-00-00","error.account.routing":"Ekri nimewo bank lan (routing number) ak 9 chif"} satisfies Messages;
