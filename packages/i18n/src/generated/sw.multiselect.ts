import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"Umeongeza {answers}. Umechagua jibu {count}.","other":"Umeongeza {answers}. Umechagua majibu {count}."},"multiselect.removed":{"one":"Umeondoa {answer}. Umechagua jibu {count}.","other":"Umeondoa {answer}. Umechagua majibu {count}."},"multiselect.remove":"Ondoa {answer}","multiselect.chosen":"Umechagua: {answers}","multiselect.lines":"Andika kila jibu kwenye mstari wake."} satisfies Messages;
