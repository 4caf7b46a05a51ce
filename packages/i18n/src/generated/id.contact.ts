import type { Messages } from "../messages/index.js";

export default {"contact.by":"Hubungi saya melalui","contact.language":"Bahasa","contact.email":"Email","contact.phone":"Telepon","contact.sms":"Pesan singkat (SMS)","contact.post":"Surat melalui pos","error.required.contact-preference":"Pilih cara Anda ingin dihubungi","error.required.contact-by":"Pilih cara Anda ingin dihubungi","error.required.contact-language":"Pilih bahasa yang ingin Anda gunakan saat dihubungi","error.required.asked.contact-preference":"Pilih satu jawaban untuk {called}"} satisfies Messages;
