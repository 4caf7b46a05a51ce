import type { Messages } from "../messages/index.js";

export default {"readAs":"Razmaci i nevidljivi znakovi su izostavljeni: {code}"} satisfies Messages;
