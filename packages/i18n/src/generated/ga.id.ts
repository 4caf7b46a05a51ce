import type { Messages } from "../messages/index.js";

export default {"idExample":"Mar shampla, {example}","error.required.national-id":"Cuir isteach an uimhir","error.idFormat":"Cuir isteach an uimhir ina hiomláine, scríofa mar {example}","error.required.asked.national-id":"Cuir isteach an uimhir sa réimse {called}","error.idFormat.called":"Sa réimse {called}, cuir isteach an uimhir ina hiomláine, scríofa mar {example}"} satisfies Messages;
