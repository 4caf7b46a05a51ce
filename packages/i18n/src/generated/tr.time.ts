import type { Messages } from "../messages/index.js";

export default {"time.hour":"Saat","time.minute":"Dakika","time.period":"Öğleden önce veya öğleden sonra","time.am":"öğleden önce","time.pm":"öğleden sonra"} satisfies Messages;
