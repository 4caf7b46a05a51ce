import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Ovaj obrazac je otvoren još jednom, na primer u drugoj kartici. Dok ga tamo ne zatvorite, izmene koje napravite ovde ne čuvaju se na ovom uređaju."} satisfies Messages;
