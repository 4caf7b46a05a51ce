import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Ako znate samo godinu, nemojte upisivati dan ni mjesec. Ako znate samo mjesec i godinu, nemojte upisivati dan.","partialDate.month":"Ako ne znate dan, nemojte ga upisivati."} satisfies Messages;
