import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"Bætt við: {answers}. Þú hefur valið {count} svar.","other":"Bætt við: {answers}. Þú hefur valið {count} svör."},"multiselect.removed":{"one":"Fjarlægt: {answer}. Þú hefur valið {count} svar.","other":"Fjarlægt: {answer}. Þú hefur valið {count} svör."},"multiselect.remove":"Fjarlægja: {answer}","multiselect.chosen":"Valið: {answers}","multiselect.lines":"Skrifaðu hvert svar í sína línu."} satisfies Messages;
