import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Unvan","name.given":"Ad","name.middle":"Diğer adlar","name.family":"Soyad","name.suffix":"Ad eki","error.required.given":"Adı girin","error.required.family":"Soyadı girin"} satisfies Messages;
