import type { Messages } from "../messages/index.js";

export default {"idExample":"Par exemple : {example}","error.required.national-id":"Indiquez un numéro","error.idFormat":"Indiquez le numéro en entier, dans un format comme {example}","error.required.asked.national-id":"Indiquez un numéro pour {called}","error.idFormat.called":"Pour {called}, indiquez le numéro en entier, dans un format comme {example}"} satisfies Messages;
