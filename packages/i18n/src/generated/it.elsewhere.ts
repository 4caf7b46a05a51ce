import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Questo modulo è aperto anche altrove, per esempio in un’altra scheda. Finché non lo chiudi lì, le modifiche che fai qui non vengono salvate su questo dispositivo."} satisfies Messages;
