import type { Messages } from "../messages/index.js";

export default {"readAs":"Nafasi na alama zisizoonekana zimeondolewa: {code}"} satisfies Messages;
