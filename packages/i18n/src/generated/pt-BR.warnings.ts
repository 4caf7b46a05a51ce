import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Confira antes de continuar","warningText":"Se estiver tudo certo, selecione “Continuar” de novo.","warningPrefix":"Confira:"} satisfies Messages;
