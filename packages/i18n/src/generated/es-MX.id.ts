import type { Messages } from "../messages/index.js";

export default {"idExample":"Por ejemplo: {example}","error.required.national-id":"Escriba la clave o el número","error.idFormat":"Escriba la clave o el número completo, en una forma como {example}","error.required.asked.national-id":"Escriba la clave o el número para {called}","error.idFormat.called":"Para {called}, escriba la clave o el número completo, en una forma como {example}"} satisfies Messages;
