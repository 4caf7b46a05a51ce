import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Teitl","name.given":"Enw cyntaf","name.middle":"Enwau canol","name.family":"Cyfenw","name.suffix":"Ôl-ddodiad","error.required.given":"Rhowch enw cyntaf","error.required.family":"Rhowch gyfenw"} satisfies Messages;
