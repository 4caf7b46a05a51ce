import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"Lisatud: {answers}. Valitud on {count} vastus.","other":"Lisatud: {answers}. Valitud on {count} vastust."},"multiselect.removed":{"one":"Eemaldatud: {answer}. Valitud on {count} vastus.","other":"Eemaldatud: {answer}. Valitud on {count} vastust."},"multiselect.remove":"Eemalda {answer}","multiselect.chosen":"Valitud: {answers}","multiselect.lines":"Kirjutage iga vastus eraldi reale."} satisfies Messages;
