import type { Messages } from "../messages/index.js";

export default {"idExample":"Esimerkiksi {example}"} satisfies Messages;
