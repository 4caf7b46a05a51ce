import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"دا فورمه په بل ځای کې هم پرانیستې ده، لکه په بل ټب کې. تر هغو چې هلته یې ونه تړئ، هغه څه چې دلته یې بدلوئ، په دې وسیله کې نه خوندي کېږي."} satisfies Messages;
