import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} sagot ang nakita","other":"{count} sagot ang nakita"},"combobox.none":"Walang nakitang sagot. Suriin ang baybay o i-type ang bahagi lamang ng salita.","combobox.noneOther":"Walang nakitang sagot sa listahan. Gagamitin ang isinulat ninyo."} satisfies Messages;
