import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Jeśli znasz tylko rok, nie wpisuj dnia ani miesiąca. Jeśli znasz tylko miesiąc i rok, nie wpisuj dnia.","partialDate.month":"Jeśli nie znasz dnia, nie wpisuj go."} satisfies Messages;
