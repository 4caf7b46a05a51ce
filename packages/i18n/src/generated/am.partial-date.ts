import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"ዓመቱን ብቻ የሚያውቁ ከሆነ ቀኑን እና ወሩን ባዶ ይተዉ። ወሩን እና ዓመቱን ብቻ የሚያውቁ ከሆነ ቀኑን ባዶ ይተዉ።","partialDate.month":"ቀኑን የማያውቁ ከሆነ ባዶ ይተዉት።"} satisfies Messages;
