import type { Messages } from "../messages/index.js";

export default {"idExample":"उदाहरण: {example}"} satisfies Messages;
