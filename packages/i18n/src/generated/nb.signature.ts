import type { Messages } from "../messages/index.js";

export default {"signature.name":"Skriv det fulle navnet ditt for å signere","error.required.signature":"Skriv det fulle navnet ditt for å signere","error.declarationChanged":"Erklæringen er endret. Les den og signer på nytt.","error.required.called.signature":"Skriv det fulle navnet ditt for å signere {called}","error.required.asked.signature":"Skriv det fulle navnet ditt for {called}","error.declarationChanged.called":"Erklæringen for {called} er endret. Les den og signer på nytt."} satisfies Messages;
