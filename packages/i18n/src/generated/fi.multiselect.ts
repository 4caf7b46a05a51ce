import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"Lisätty: {answers}. Olet valinnut {count} vastauksen.","other":"Lisätty: {answers}. Olet valinnut {count} vastausta."},"multiselect.removed":{"one":"Poistettu: {answer}. Olet valinnut {count} vastauksen.","other":"Poistettu: {answer}. Olet valinnut {count} vastausta."},"multiselect.remove":"Poista {answer}","multiselect.chosen":"Valittu: {answers}","multiselect.lines":"Kirjoita jokainen vastaus omalle rivilleen."} satisfies Messages;
