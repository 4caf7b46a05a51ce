import type { Messages } from "../messages/index.js";

export default {"signature.name":"Scrivi il tuo nome e cognome per firmare","error.required.signature":"Scrivi il tuo nome e cognome per firmare","error.declarationChanged":"La dichiarazione è cambiata. Leggila e firma di nuovo.","error.required.called.signature":"Scrivi il tuo nome e cognome per firmare {called}","error.required.asked.signature":"Scrivi il tuo nome e cognome per {called}","error.declarationChanged.called":"La dichiarazione per {called} è cambiata. Leggila e firma di nuovo."} satisfies Messages;
