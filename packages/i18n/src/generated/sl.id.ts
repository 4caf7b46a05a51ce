import type { Messages } from "../messages/index.js";

export default {"idExample":"Na primer {example}","error.required.national-id":"Vnesite številko","error.idFormat":"Vnesite celotno številko, na primer {example}","error.required.asked.national-id":"Vnesite številko v polje {called}","error.idFormat.called":"V polje {called} vnesite celotno številko, na primer {example}"} satisfies Messages;
