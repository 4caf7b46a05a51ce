import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Šī veidlapa ir atvērta arī citur, piemēram, citā cilnē. Kamēr tā tur nav aizvērta, šeit veiktās izmaiņas šajā ierīcē netiek saglabātas."} satisfies Messages;
