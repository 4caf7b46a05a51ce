import type { Messages } from "../messages/index.js";

export default {"readAs":"تش ځایونه او پټې نښې لرې شوې: {code}"} satisfies Messages;
