import type { Messages } from "../messages/index.js";

export default {"readAs":"Пробіли та невидимі знаки вилучено: {code}"} satisfies Messages;
