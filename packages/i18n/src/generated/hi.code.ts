import type { Messages } from "../messages/index.js";

export default {"readAs":"खाली जगहें और न दिखने वाले चिह्न हटा दिए गए: {code}"} satisfies Messages;
