import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Kreipinys","name.given":"Vardas","name.middle":"Kiti vardai","name.family":"Pavardė","name.suffix":"Vardo priedas","error.required.given":"Įrašykite vardą","error.required.family":"Įrašykite pavardę"} satisfies Messages;
