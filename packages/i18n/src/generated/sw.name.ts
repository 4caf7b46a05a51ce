import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Cheo","name.given":"Jina la kwanza","name.middle":"Majina ya kati","name.family":"Jina la ukoo","name.suffix":"Nyongeza ya jina","error.required.given":"Andika jina la kwanza","error.required.family":"Andika jina la ukoo"} satisfies Messages;
