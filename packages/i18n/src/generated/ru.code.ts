import type { Messages } from "../messages/index.js";

export default {"readAs":"Пробелы и невидимые знаки удалены: {code}"} satisfies Messages;
