import type { Messages } from "../messages/index.js";

export default {"time.hour":"Godzina","time.minute":"Minuty","time.period":"Przed południem czy po południu","time.am":"przed południem","time.pm":"po południu"} satisfies Messages;
