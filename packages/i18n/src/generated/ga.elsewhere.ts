import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Tá an fhoirm seo ar oscailt faoi dhó, mar shampla i gcluaisín eile. Go dtí go ndúntar ansin í, ní shábhálfar ar an ngléas seo aon rud a athraíonn tú anseo."} satisfies Messages;
