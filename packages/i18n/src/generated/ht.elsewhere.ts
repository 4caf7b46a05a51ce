import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Fòmilè sa a louvri yon lòt kote tou, pa egzanp nan yon lòt onglè. Toutotan ou pa fèmen li lòt kote a, sa ou chanje isit la p ap anrejistre sou aparèy sa a."} satisfies Messages;
