import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Titill","name.given":"Eiginnafn","name.middle":"Millinöfn","name.family":"Eftirnafn","name.suffix":"Viðskeyti","error.required.given":"Skráðu eiginnafn","error.required.family":"Skráðu eftirnafn"} satisfies Messages;
