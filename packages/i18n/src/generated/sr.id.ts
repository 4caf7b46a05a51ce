import type { Messages } from "../messages/index.js";

export default {"idExample":"На пример {example}"} satisfies Messages;
