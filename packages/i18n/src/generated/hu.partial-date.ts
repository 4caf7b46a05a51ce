import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Ha csak az évet tudja, hagyja üresen a hónapot és a napot. Ha csak az évet és a hónapot tudja, hagyja üresen a napot.","partialDate.month":"Ha a napot nem tudja, hagyja üresen."} satisfies Messages;
