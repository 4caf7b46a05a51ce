import type { Messages } from "../messages/index.js";

export default {"idExample":"Por exemplo: {example}","error.required.national-id":"Escreva um número","error.idFormat":"Escreva o número completo, numa forma como {example}","error.required.asked.national-id":"Escreva um número para {called}","error.idFormat.called":"Para {called}, escreva o número completo, numa forma como {example}"} satisfies Messages;
