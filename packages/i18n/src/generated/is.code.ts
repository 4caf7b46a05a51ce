import type { Messages } from "../messages/index.js";

export default {"readAs":"Bilum og ósýnilegum táknum var sleppt: {code}"} satisfies Messages;
