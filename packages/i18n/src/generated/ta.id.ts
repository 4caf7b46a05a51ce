import type { Messages } from "../messages/index.js";

export default {"idExample":"எடுத்துக்காட்டு: {example}"} satisfies Messages;
