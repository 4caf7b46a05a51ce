import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Jika Anda hanya mengetahui tahun, kosongkan tanggal dan bulan. Jika Anda hanya mengetahui bulan dan tahun, kosongkan tanggal.","partialDate.month":"Jika Anda hanya mengetahui bulan dan tahun, kosongkan tanggal."} satisfies Messages;
