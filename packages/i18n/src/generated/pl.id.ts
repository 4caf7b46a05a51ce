import type { Messages } from "../messages/index.js";

export default {"idExample":"Na przykład {example}","error.required.national-id":"Wpisz numer","error.idFormat":"Wpisz cały numer, na przykład {example}","error.required.asked.national-id":"Wpisz numer w polu {called}","error.idFormat.called":"W polu {called} wpisz cały numer, na przykład {example}"} satisfies Messages;
