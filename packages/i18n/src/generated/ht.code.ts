import type { Messages } from "../messages/index.js";

export default {"readAs":"Nou retire espas ak karaktè ki pa parèt yo: {code}"} satisfies Messages;
