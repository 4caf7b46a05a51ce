import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Kodiċi tal-bank (sort code)","bank.routing":"Kodiċi tal-bank (routing number)","bank.account":"Numru tal-kont","error.required.sortCode":"Daħħal il-kodiċi tal-bank (sort code)","error.required.routing":"Daħħal il-kodiċi tal-bank (routing number)","error.required.account":"Daħħal in-numru tal-kont","error.account.sortCode":"Daħħal il-kodiċi tal-bank (sort code) b’6 ċifri, bħal 20-00-00","error.account.routing":"Daħħal il-kodiċi tal-bank (routing number) b’9 ċifri"} satisfies Messages;
