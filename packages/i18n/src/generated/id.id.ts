import type { Messages } from "../messages/index.js";

export default {"idExample":"Contoh: {example}","error.required.national-id":"Isi nomor","error.idFormat":"Isi nomor secara lengkap, seperti {example}","error.required.asked.national-id":"Isi nomor untuk {called}","error.idFormat.called":"Isi nomor secara lengkap untuk {called}, seperti {example}"} satisfies Messages;
