import type { Messages } from "../messages/index.js";

export default {"time.hour":"Stundas","time.minute":"Minūtes","time.period":"Priekšpusdienā vai pēcpusdienā","time.am":"priekšpusdienā","time.pm":"pēcpusdienā"} satisfies Messages;
