import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Sila semak sebelum meneruskan","warningText":"Jika semuanya betul, sila pilih “Teruskan” sekali lagi.","warningPrefix":"Sila semak:"} satisfies Messages;
