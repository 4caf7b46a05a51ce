import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"{answers} har lagts till. Du har valt {count} svar.","other":"{answers} har lagts till. Du har valt {count} svar."},"multiselect.removed":{"one":"{answer} har tagits bort. Du har valt {count} svar.","other":"{answer} har tagits bort. Du har valt {count} svar."},"multiselect.remove":"Ta bort {answer}","multiselect.chosen":"Valt: {answers}","multiselect.lines":"Skriv varje svar på en egen rad."} satisfies Messages;
