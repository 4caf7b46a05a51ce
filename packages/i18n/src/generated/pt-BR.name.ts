import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Forma de tratamento","name.given":"Nome","name.middle":"Nomes do meio","name.family":"Sobrenome","name.suffix":"Sufixo","error.required.given":"Informe o nome","error.required.family":"Informe o sobrenome"} satisfies Messages;
