import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Verifique antes de continuar","warningText":"Se estiver tudo certo, volte a selecionar «Continuar».","warningPrefix":"Verifique:"} satisfies Messages;
