import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Título","name.given":"Nome próprio","name.middle":"Outros nomes","name.family":"Apelido","name.suffix":"Sufixo","error.required.given":"Escreva o nome próprio","error.required.family":"Escreva o apelido"} satisfies Messages;
