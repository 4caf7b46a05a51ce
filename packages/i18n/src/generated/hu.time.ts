import type { Messages } from "../messages/index.js";

export default {"time.hour":"Óra","time.minute":"Perc","time.period":"Délelőtt vagy délután","time.am":"de.","time.pm":"du."} satisfies Messages;
