import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Ovaj je obrazac otvoren još jednom, na primjer u drugoj kartici. Dok ga ondje ne zatvorite, ono što ovdje promijenite neće se spremiti na ovaj uređaj."} satisfies Messages;
