import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Titre de civilité","name.given":"Prénom","name.middle":"Autres prénoms","name.family":"Nom de famille","name.suffix":"Complément du nom","error.required.given":"Indiquez un prénom","error.required.family":"Indiquez un nom de famille"} satisfies Messages;
