import type { Messages } from "../messages/index.js";

export default {"readAs":"Mellanslag och osynliga tecken togs bort: {code}"} satisfies Messages;
