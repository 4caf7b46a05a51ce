import type { Messages } from "../messages/index.js";

export default {"warningTitle":"पुढे जाण्यापूर्वी तपासा","warningText":"सर्व काही बरोबर असल्यास पुन्हा “पुढे जा” निवडा.","warningPrefix":"तपासा:"} satisfies Messages;
