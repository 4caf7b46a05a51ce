import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Foomkani meel kale ayuu sidoo kale ka furan yahay, tusaale ahaan tab kale. Ilaa aad halkaas ka xirto, waxa aad halkan ka beddesho laguma kaydinayo qalabkan."} satisfies Messages;
