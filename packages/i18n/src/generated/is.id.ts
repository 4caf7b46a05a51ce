import type { Messages } from "../messages/index.js";

export default {"idExample":"Til dæmis {example}"} satisfies Messages;
