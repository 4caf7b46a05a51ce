import type { Messages } from "../messages/index.js";

export default {"readAs":"Cafodd bylchau a nodau cudd eu gadael allan: {code}"} satisfies Messages;
