import type { Messages } from "../messages/index.js";

export default {"time.hour":"Valandos","time.minute":"Minutės","time.period":"Priešpiet arba popiet","time.am":"priešpiet","time.pm":"popiet"} satisfies Messages;
