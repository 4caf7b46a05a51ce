import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Sprawdź, zanim przejdziesz dalej","warningText":"Jeśli wszystko się zgadza, wybierz ponownie „Dalej”.","warningPrefix":"Sprawdź:"} satisfies Messages;
