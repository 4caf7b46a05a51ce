import type { Messages } from "../messages/index.js";

export default {"idExample":"Esimerkiksi {example}","error.required.national-id":"Kirjoita tunnus","error.idFormat":"Kirjoita tunnus kokonaan samassa muodossa kuin {example}","error.required.asked.national-id":"Kohta {called}: kirjoita tunnus","error.idFormat.called":"Kohta {called}: kirjoita tunnus kokonaan samassa muodossa kuin {example}"} satisfies Messages;
