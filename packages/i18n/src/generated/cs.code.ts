import type { Messages } from "../messages/index.js";

export default {"readAs":"Mezery a neviditelné znaky byly vynechány: {code}"} satisfies Messages;
