import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Periksa sebelum melanjutkan","warningText":"Jika semuanya benar, pilih “Lanjutkan” sekali lagi.","warningPrefix":"Periksa:"} satisfies Messages;
