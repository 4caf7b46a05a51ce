import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Tit","name.given":"Non","name.middle":"Lòt non","name.family":"Siyati","name.suffix":"Sa ki vini apre non an","error.required.given":"Ekri non an","error.required.family":"Ekri siyati a"} satisfies Messages;
