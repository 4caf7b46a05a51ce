import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Devam etmeden önce kontrol edin","warningText":"Her şey doğruysa yeniden “Devam et” düğmesini seçin.","warningPrefix":"Kontrol edin:"} satisfies Messages;
