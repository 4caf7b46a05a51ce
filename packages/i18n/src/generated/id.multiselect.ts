import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"other":"{answers} ditambahkan. {count} jawaban dipilih."},"multiselect.removed":{"other":"{answer} dihapus. {count} jawaban dipilih."},"multiselect.remove":"Hapus {answer}","multiselect.chosen":"Dipilih: {answers}","multiselect.lines":"Tulis setiap jawaban pada baris tersendiri."} satisfies Messages;
