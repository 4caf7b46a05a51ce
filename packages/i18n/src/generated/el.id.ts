import type { Messages } from "../messages/index.js";

export default {"idExample":"Για παράδειγμα, {example}","error.required.national-id":"Γράψτε τον αριθμό","error.idFormat":"Γράψτε ολόκληρο τον αριθμό, όπως στο παράδειγμα {example}","error.required.asked.national-id":"Γράψτε τον αριθμό στο πεδίο {called}","error.idFormat.called":"Στο πεδίο {called}, γράψτε ολόκληρο τον αριθμό, όπως στο παράδειγμα {example}"} satisfies Messages;
