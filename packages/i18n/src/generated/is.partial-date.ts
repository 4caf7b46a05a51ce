import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Ef þú veist aðeins árið skaltu hafa reitina fyrir dag og mánuð auða. Ef þú veist aðeins mánuðinn og árið skaltu hafa reitinn fyrir dag auðan.","partialDate.month":"Ef þú veist ekki daginn skaltu hafa reitinn fyrir dag auðan."} satisfies Messages;
