import type { Messages } from "../messages/index.js";

export default {"idExample":"Contohnya, {example}","error.required.national-id":"Sila masukkan nombor","error.idFormat":"Sila masukkan nombor dengan penuh, dalam bentuk seperti {example}","error.required.asked.national-id":"Sila masukkan nombor bagi {called}","error.idFormat.called":"Sila masukkan nombor dengan penuh bagi {called}, dalam bentuk seperti {example}"} satisfies Messages;
