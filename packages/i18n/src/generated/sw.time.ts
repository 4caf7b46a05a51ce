import type { Messages } from "../messages/index.js";

export default {"time.hour":"Saa","time.minute":"Dakika","time.period":"AM (kabla ya adhuhuri) au PM (baada ya adhuhuri)","time.am":"AM","time.pm":"PM"} satisfies Messages;
