import type { Messages } from "../messages/index.js";

export default {"signature.name":"Za podpis vnesite svoje ime in priimek","error.required.signature":"Za podpis vnesite svoje ime in priimek","error.declarationChanged":"Izjava se je spremenila. Preberite jo in jo znova podpišite.","error.required.called.signature":"Za podpis v polje {called} vnesite svoje ime in priimek","error.required.asked.signature":"V polje {called} vnesite svoje ime in priimek","error.declarationChanged.called":"Izjava v polju {called} se je spremenila. Preberite jo in jo znova podpišite."} satisfies Messages;
