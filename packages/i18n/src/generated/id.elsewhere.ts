import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Formulir ini juga sedang terbuka di tempat lain, misalnya di tab lain. Selama belum ditutup di sana, perubahan yang Anda buat di sini tidak disimpan di perangkat ini."} satisfies Messages;
