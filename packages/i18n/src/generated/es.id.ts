import type { Messages } from "../messages/index.js";

export default {"idExample":"Por ejemplo: {example}","error.required.national-id":"Escriba un número","error.idFormat":"Escriba el número completo, con un formato como {example}","error.required.asked.national-id":"Escriba un número para {called}","error.idFormat.called":"Para {called}, escriba el número completo, con un formato como {example}"} satisfies Messages;
