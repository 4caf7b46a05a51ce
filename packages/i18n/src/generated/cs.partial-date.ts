import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Pokud znáte jen rok, nevyplňujte den ani měsíc. Pokud znáte jen měsíc a rok, nevyplňujte den.","partialDate.month":"Pokud neznáte den, nevyplňujte ho."} satisfies Messages;
