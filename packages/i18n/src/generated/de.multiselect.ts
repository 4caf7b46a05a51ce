import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"Hinzugefügt: {answers}. {count} Antwort ausgewählt.","other":"Hinzugefügt: {answers}. {count} Antworten ausgewählt."},"multiselect.removed":{"one":"Entfernt: {answer}. {count} Antwort ausgewählt.","other":"Entfernt: {answer}. {count} Antworten ausgewählt."},"multiselect.remove":"Entfernen: {answer}","multiselect.chosen":"Ausgewählt: {answers}","multiselect.lines":"Schreiben Sie jede Antwort in eine eigene Zeile."} satisfies Messages;
