import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Formuläret är öppet på ett ställe till, till exempel i en annan flik. Så länge det är öppet där sparas inte det du ändrar här på den här enheten."} satisfies Messages;
