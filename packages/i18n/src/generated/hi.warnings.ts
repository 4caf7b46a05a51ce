import type { Messages } from "../messages/index.js";

export default {"warningTitle":"आगे बढ़ने से पहले जाँचें","warningText":"यदि सब कुछ सही है, तो दोबारा “आगे बढ़ें” चुनें।","warningPrefix":"जाँचें:"} satisfies Messages;
