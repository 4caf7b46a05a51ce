import type { Messages } from "../messages/index.js";

export default {"signature.name":"Skrifaðu fullt nafn til að undirrita","error.required.signature":"Skrifaðu fullt nafn til að undirrita","error.declarationChanged":"Yfirlýsingin hefur breyst. Lestu hana og undirritaðu aftur.","error.required.called.signature":"Skrifaðu fullt nafn til að undirrita: {called}","error.required.asked.signature":"{called}: skrifaðu fullt nafn","error.declarationChanged.called":"{called}: yfirlýsingin hefur breyst. Lestu hana og undirritaðu aftur."} satisfies Messages;
