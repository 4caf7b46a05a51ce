import type { Messages } from "../messages/index.js";

export default {"readAs":"Spasi dan karakter tersembunyi telah dihilangkan: {code}"} satisfies Messages;
