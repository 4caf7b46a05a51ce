import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} antwoord gevonden","other":"{count} antwoorden gevonden"},"combobox.none":"Geen antwoord gevonden. Controleer de spelling of vul een kleiner deel van het woord in.","combobox.noneOther":"Geen antwoord gevonden in de lijst. We gebruiken de tekst die u zelf hebt ingevuld."} satisfies Messages;
