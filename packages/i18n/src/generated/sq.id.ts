import type { Messages } from "../messages/index.js";

export default {"idExample":"Për shembull, {example}","error.required.national-id":"Shkruani numrin","error.idFormat":"Shkruani numrin e plotë, si {example}","error.required.asked.national-id":"Shkruani numrin te fusha {called}","error.idFormat.called":"Shkruani numrin e plotë te fusha {called}, si {example}"} satisfies Messages;
