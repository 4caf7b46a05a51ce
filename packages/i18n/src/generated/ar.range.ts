import type { Messages } from "../messages/index.js";

export default {"range.from":"من","range.to":"إلى","range.dates":"من {from} إلى {to}"} satisfies Messages;
