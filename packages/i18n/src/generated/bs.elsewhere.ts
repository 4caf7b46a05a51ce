import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Ovaj obrazac je otvoren još jednom, na primjer u drugoj kartici. Dok ga tamo ne zatvorite, ono što ovdje promijenite neće se sačuvati na ovom uređaju."} satisfies Messages;
