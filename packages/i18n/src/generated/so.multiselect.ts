import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"Waa lagu daray: {answers}. Waxaad dooratay hal jawaab.","other":"Waa lagu daray: {answers}. Waxaad dooratay {count} jawaabood."},"multiselect.removed":{"one":"Waa la saaray: {answer}. Waxaad dooratay hal jawaab.","other":"Waa la saaray: {answer}. Waxaad dooratay {count} jawaabood."},"multiselect.remove":"Ka saar {answer}","multiselect.chosen":"Waxaad dooratay: {answers}","multiselect.lines":"Jawaab kasta ku qor sadar u gaar ah."} satisfies Messages;
