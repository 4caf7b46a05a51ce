import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"{answers} er lagt til. Du har valgt {count} svar.","other":"{answers} er lagt til. Du har valgt {count} svar."},"multiselect.removed":{"one":"{answer} er fjernet. Du har valgt {count} svar.","other":"{answer} er fjernet. Du har valgt {count} svar."},"multiselect.remove":"Fjern {answer}","multiselect.chosen":"Valgt: {answers}","multiselect.lines":"Skriv hvert svar på en egen linje."} satisfies Messages;
