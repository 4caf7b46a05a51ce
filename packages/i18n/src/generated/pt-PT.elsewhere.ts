import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Este formulário também está aberto noutro local, por exemplo, noutro separador. Enquanto não o fechar lá, as alterações que fizer aqui não são guardadas neste dispositivo."} satisfies Messages;
