import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} vastaus löytyi","other":"{count} vastausta löytyi"},"combobox.none":"Vastausta ei löytynyt. Tarkista oikeinkirjoitus tai kirjoita vain osa sanasta.","combobox.noneOther":"Luettelosta ei löytynyt vastausta. Vastaukseksi tulee oma tekstisi."} satisfies Messages;
