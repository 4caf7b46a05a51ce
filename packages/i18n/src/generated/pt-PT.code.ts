import type { Messages } from "../messages/index.js";

export default {"readAs":"Os espaços e os carateres invisíveis foram retirados: {code}"} satisfies Messages;
