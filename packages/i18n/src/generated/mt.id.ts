import type { Messages } from "../messages/index.js";

export default {"idExample":"Pereżempju, {example}","error.required.national-id":"Daħħal in-numru","error.idFormat":"Daħħal in-numru kollu, miktub bħal {example}","error.required.asked.national-id":"Daħħal in-numru fil-qasam {called}","error.idFormat.called":"Fil-qasam {called}, daħħal in-numru kollu, miktub bħal {example}"} satisfies Messages;
