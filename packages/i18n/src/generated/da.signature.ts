import type { Messages } from "../messages/index.js";

export default {"signature.name":"Skriv dit fulde navn for at underskrive","error.required.signature":"Skriv dit fulde navn for at underskrive","error.declarationChanged":"Erklæringen er ændret. Læs den, og underskriv igen.","error.required.called.signature":"Skriv dit fulde navn for at underskrive {called}","error.required.asked.signature":"Skriv dit fulde navn for {called}","error.declarationChanged.called":"Erklæringen for {called} er ændret. Læs den, og underskriv igen."} satisfies Messages;
