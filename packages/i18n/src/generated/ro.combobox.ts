import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} răspuns găsit","few":"{count} răspunsuri găsite","other":"{count} de răspunsuri găsite"},"combobox.none":"Niciun răspuns găsit. Verificați cum ați scris sau introduceți doar o parte din cuvânt.","combobox.noneOther":"Niciun răspuns găsit în listă. Vom păstra ce ați scris."} satisfies Messages;
