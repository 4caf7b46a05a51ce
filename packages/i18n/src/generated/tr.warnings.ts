import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Devam etmeden önce kontrol edin","warningText":"Her şey doğruysa “Devam et” düğmesine yeniden basın.","warningPrefix":"Kontrol edin:"} satisfies Messages;
