import type { Messages } from "../messages/index.js";

export default {"readAs":"A szóközöket és a láthatatlan karaktereket kihagytuk: {code}"} satisfies Messages;
