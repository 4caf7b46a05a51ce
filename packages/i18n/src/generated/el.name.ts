import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Τίτλος","name.given":"Όνομα","name.middle":"Μεσαία ονόματα","name.family":"Επώνυμο","name.suffix":"Προσθήκη μετά το όνομα (π.χ. νεότερος)","error.required.given":"Γράψτε το όνομα","error.required.family":"Γράψτε το επώνυμο"} satisfies Messages;
