import type { Messages } from "../messages/index.js";

export default {"readAs":"Atstarpes un neredzamās zīmes ir izlaistas: {code}"} satisfies Messages;
