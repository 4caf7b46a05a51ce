import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Borang ini turut dibuka di tempat lain, contohnya dalam tab lain. Selagi borang itu belum ditutup di sana, perubahan yang anda buat di sini tidak disimpan dalam peranti ini."} satisfies Messages;
