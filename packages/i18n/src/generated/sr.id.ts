import type { Messages } from "../messages/index.js";

export default {"idExample":"На пример {example}","error.required.national-id":"Унесите број","error.idFormat":"Унесите потпун број, на пример {example}","error.required.asked.national-id":"Унесите број у поље {called}","error.idFormat.called":"Унесите потпун број у поље {called}, на пример {example}"} satisfies Messages;
