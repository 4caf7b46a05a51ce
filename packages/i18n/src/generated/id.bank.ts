import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Kode cabang bank (sort code)","bank.routing":"Nomor kode bank (routing number)","bank.account":"Nomor rekening","error.required.sortCode":"Isi kode cabang bank (sort code)","error.required.routing":"Isi nomor kode bank (routing number)","error.required.account":"Isi nomor rekening","error.account.sortCode":"Isi kode cabang bank (sort code) dengan 6 angka, seperti 20-00-00","error.account.routing":"Isi nomor kode bank (routing number) dengan 9 angka"} satisfies Messages;
