import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Este formulário também está aberto em outro lugar, por exemplo, em outra aba. Enquanto ele não for fechado lá, o que você alterar aqui não será salvo neste dispositivo."} satisfies Messages;
