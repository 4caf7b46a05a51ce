import type { Messages } from "../messages/index.js";

export default {"signature.name":"Γράψτε το ονοματεπώνυμό σας για να υπογράψετε","error.required.signature":"Γράψτε το ονοματεπώνυμό σας για να υπογράψετε","error.declarationChanged":"Η δήλωση άλλαξε. Διαβάστε την και υπογράψτε ξανά.","error.required.called.signature":"Γράψτε το ονοματεπώνυμό σας για να υπογράψετε στο πεδίο {called}","error.required.asked.signature":"Γράψτε το ονοματεπώνυμό σας στο πεδίο {called}","error.declarationChanged.called":"Η δήλωση στο πεδίο {called} άλλαξε. Διαβάστε την και υπογράψτε ξανά."} satisfies Messages;
