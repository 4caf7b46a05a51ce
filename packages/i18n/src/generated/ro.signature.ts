import type { Messages } from "../messages/index.js";

export default {"signature.name":"Scrieți numele și prenumele pentru a semna","error.required.signature":"Scrieți numele și prenumele pentru a semna","error.declarationChanged":"Declarația s-a modificat. Citiți-o și semnați din nou.","error.required.called.signature":"Scrieți numele și prenumele pentru a semna {called}","error.required.asked.signature":"Scrieți numele și prenumele pentru {called}","error.declarationChanged.called":"Declarația pentru {called} s-a modificat. Citiți-o și semnați din nou."} satisfies Messages;
