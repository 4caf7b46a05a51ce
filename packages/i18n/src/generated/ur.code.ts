import type { Messages } from "../messages/index.js";

export default {"readAs":"خالی جگہیں اور نظر نہ آنے والے نشان ہٹا دیے گئے: {code}"} satisfies Messages;
