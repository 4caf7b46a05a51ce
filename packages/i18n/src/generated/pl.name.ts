import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Tytuł","name.given":"Imię","name.middle":"Drugie i kolejne imiona","name.family":"Nazwisko","name.suffix":"Dopisek po nazwisku","error.required.given":"Wpisz imię","error.required.family":"Wpisz nazwisko"} satisfies Messages;
