import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"Hozzáadva: {answers}. {count} válasz van kiválasztva.","other":"Hozzáadva: {answers}. {count} válasz van kiválasztva."},"multiselect.removed":{"one":"Eltávolítva: {answer}. {count} válasz van kiválasztva.","other":"Eltávolítva: {answer}. {count} válasz van kiválasztva."},"multiselect.remove":"Eltávolítás: {answer}","multiselect.chosen":"Kiválasztva: {answers}","multiselect.lines":"Minden választ külön sorba írjon."} satisfies Messages;
