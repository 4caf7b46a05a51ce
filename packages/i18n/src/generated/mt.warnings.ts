import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Iċċekkja qabel tkompli","warningText":"Jekk kollox huwa tajjeb, erġa’ agħżel “Kompli”.","warningPrefix":"Iċċekkja:"} satisfies Messages;
