import type { Messages } from "../messages/index.js";

export default {"readAs":"Välilyönnit ja näkymättömät merkit on jätetty pois: {code}"} satisfies Messages;
