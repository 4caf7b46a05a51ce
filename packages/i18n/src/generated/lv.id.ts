import type { Messages } from "../messages/index.js";

export default {"idExample":"Piemēram, {example}","error.required.national-id":"Ievadiet numuru vai kodu","error.idFormat":"Ievadiet visu numuru vai kodu tā, kā parādīts piemērā: {example}","error.required.asked.national-id":"{called}: ievadiet numuru vai kodu","error.idFormat.called":"{called}: ievadiet visu numuru vai kodu tā, kā parādīts piemērā – {example}"} satisfies Messages;
