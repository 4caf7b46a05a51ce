import type { Messages } from "../messages/index.js";

export default {"readAs":"Presledki in nevidni znaki so odstranjeni: {code}"} satisfies Messages;
