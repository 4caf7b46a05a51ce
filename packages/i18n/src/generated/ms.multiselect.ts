import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"other":"{answers} telah ditambah. {count} jawapan dipilih."},"multiselect.removed":{"other":"{answer} telah dibuang. {count} jawapan dipilih."},"multiselect.remove":"Buang {answer}","multiselect.chosen":"Dipilih: {answers}","multiselect.lines":"Tulis setiap jawapan pada baris yang berasingan."} satisfies Messages;
