import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Kontrolloni para se të vazhdoni","warningText":"Nëse gjithçka është e saktë, zgjidhni përsëri “Vazhdo”.","warningPrefix":"Kontrolloni:"} satisfies Messages;
