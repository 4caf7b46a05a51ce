import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Gelaran","name.given":"Nama pertama","name.middle":"Nama tengah","name.family":"Nama keluarga","name.suffix":"Akhiran nama","error.required.given":"Sila masukkan nama pertama","error.required.family":"Sila masukkan nama keluarga"} satisfies Messages;
