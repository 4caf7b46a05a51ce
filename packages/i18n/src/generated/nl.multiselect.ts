import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"Toegevoegd: {answers}. {count} antwoord gekozen.","other":"Toegevoegd: {answers}. {count} antwoorden gekozen."},"multiselect.removed":{"one":"Verwijderd: {answer}. {count} antwoord gekozen.","other":"Verwijderd: {answer}. {count} antwoorden gekozen."},"multiselect.remove":"{answer} verwijderen","multiselect.chosen":"Gekozen: {answers}","multiselect.lines":"Zet elk antwoord op een aparte regel."} satisfies Messages;
