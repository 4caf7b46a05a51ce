import type { Messages } from "../messages/index.js";

export default {"idExample":"Tusaale: {example}","error.required.national-id":"Geli lambar","error.idFormat":"Geli lambarka oo dhammaystiran, sida {example}","error.required.asked.national-id":"Qaybta {called} geli lambar","error.idFormat.called":"Qaybta {called} geli lambarka oo dhammaystiran, sida {example}"} satisfies Messages;
