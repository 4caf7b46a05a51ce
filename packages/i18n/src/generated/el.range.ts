import type { Messages } from "../messages/index.js";

export default {"range.from":"From","range.to":"To","range.dates":"{from} to {to}"} satisfies Messages;
