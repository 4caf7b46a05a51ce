import type { Messages } from "../messages/index.js";

export default {"idExample":"Por exemplo: {example}","error.required.national-id":"Informe um número","error.idFormat":"Informe o número completo, no formato {example}","error.required.asked.national-id":"Informe um número para {called}","error.idFormat.called":"Para {called}, informe o número completo, no formato {example}"} satisfies Messages;
