import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"U shtua: {answers}. Keni zgjedhur {count} përgjigje.","other":"U shtua: {answers}. Keni zgjedhur {count} përgjigje."},"multiselect.removed":{"one":"U hoq: {answer}. Keni zgjedhur {count} përgjigje.","other":"U hoq: {answer}. Keni zgjedhur {count} përgjigje."},"multiselect.remove":"Hiq: {answer}","multiselect.chosen":"Të zgjedhura: {answers}","multiselect.lines":"Shkruani çdo përgjigje në një rresht më vete."} satisfies Messages;
