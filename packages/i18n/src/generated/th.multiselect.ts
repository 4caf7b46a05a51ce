import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"other":"{answers} added. {count} answers chosen."},"multiselect.removed":{"other":"{answer} removed. {count} answers chosen."},"multiselect.remove":"Remove {answer}","multiselect.chosen":"Chosen: {answers}","multiselect.lines":"Enter each answer on a line of its own."} satisfies Messages;
