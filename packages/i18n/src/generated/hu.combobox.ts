import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} találat","other":"{count} találat"},"combobox.none":"Nincs találat. Ellenőrizze a helyesírást, vagy írjon be rövidebb szórészletet.","combobox.noneOther":"A listában nincs ilyen válasz. Azt vesszük figyelembe, amit beírt."} satisfies Messages;
