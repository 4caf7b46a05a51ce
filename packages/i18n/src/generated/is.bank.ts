import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Bankanúmer (sort code)","bank.routing":"Bankanúmer (routing number)","bank.account":"Reikningsnúmer","error.required.sortCode":"Skráðu bankanúmer (sort code)","error.required.routing":"Skráðu bankanúmer (routing number)","error.required.account":"Skráðu reikningsnúmer","error.account.sortCode":"Skráðu bankanúmer (sort code) með 6 tölustöfum, til dæmis 20-00-00","error.account.routing":"Skráðu bankanúmer (routing number) með 9 tölustöfum"} satisfies Messages;
