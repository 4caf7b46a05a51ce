import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Darajo ama magac sharfeed","name.given":"Magaca koowaad","name.middle":"Magacyada dhexe","name.family":"Magaca qoyska","name.suffix":"Magaca raaca","error.required.given":"Geli magaca koowaad","error.required.family":"Geli magaca qoyska"} satisfies Messages;
