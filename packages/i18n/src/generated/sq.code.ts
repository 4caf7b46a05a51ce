import type { Messages } from "../messages/index.js";

export default {"readAs":"Hapësirat dhe karakteret e padukshme janë hequr: {code}"} satisfies Messages;
