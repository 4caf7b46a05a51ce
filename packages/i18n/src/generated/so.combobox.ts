import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} jawaab ayaa la helay","other":"{count} jawaabood ayaa la helay"},"combobox.none":"Jawaab lama helin. Hubi higgaadda, ama qor qayb ka mid ah erayga.","combobox.noneOther":"Jawaabtaas liiska kuma jirto. Waxaa la isticmaalayaa waxa aad qortay."} satisfies Messages;
