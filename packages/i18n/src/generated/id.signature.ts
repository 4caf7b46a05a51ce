import type { Messages } from "../messages/index.js";

export default {"signature.name":"Ketik nama lengkap Anda untuk menandatangani","error.required.signature":"Ketik nama lengkap Anda untuk menandatangani","error.declarationChanged":"Pernyataan telah berubah. Baca, lalu tanda tangani lagi.","error.required.called.signature":"Ketik nama lengkap Anda untuk menandatangani {called}","error.required.asked.signature":"Ketik nama lengkap Anda untuk {called}","error.declarationChanged.called":"Pernyataan untuk {called} telah berubah. Baca, lalu tanda tangani lagi."} satisfies Messages;
