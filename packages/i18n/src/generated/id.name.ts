import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Gelar atau sapaan","name.given":"Nama depan","name.middle":"Nama tengah","name.family":"Nama belakang","name.suffix":"Akhiran nama","error.required.given":"Isi nama depan","error.required.family":"Isi nama belakang"} satisfies Messages;
