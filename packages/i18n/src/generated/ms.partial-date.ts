import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Jika anda hanya tahu tahun, biarkan hari dan bulan kosong. Jika anda hanya tahu bulan dan tahun, biarkan hari kosong.","partialDate.month":"Jika anda tidak tahu hari, biarkan kosong."} satisfies Messages;
