import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"other":"{count} jawaban ditemukan"},"combobox.none":"Jawaban tidak ditemukan. Periksa ejaan atau ketik lebih sedikit huruf.","combobox.noneOther":"Jawaban tidak ditemukan dalam daftar. Jawaban yang Anda ketik akan digunakan."} satisfies Messages;
