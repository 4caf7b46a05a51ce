import type { Messages } from "../messages/index.js";

export default {"signature.name":"Allekirjoita kirjoittamalla koko nimesi","error.required.signature":"Allekirjoita kirjoittamalla koko nimesi","error.declarationChanged":"Vakuutus on muuttunut. Lue se ja allekirjoita uudelleen.","error.required.called.signature":"Allekirjoita {called} kirjoittamalla koko nimesi","error.required.asked.signature":"Kohta {called}: kirjoita koko nimesi","error.declarationChanged.called":"Kohta {called}: vakuutus on muuttunut. Lue se ja allekirjoita uudelleen."} satisfies Messages;
