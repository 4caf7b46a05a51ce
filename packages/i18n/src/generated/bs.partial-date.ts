import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Ako znate samo godinu, nemojte unositi dan ni mjesec. Ako znate samo mjesec i godinu, nemojte unositi dan.","partialDate.month":"Ako ne znate dan, nemojte ga unositi."} satisfies Messages;
