import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"{answers} added. {count} answer chosen.","other":"{answers} added. {count} answers chosen."},"multiselect.removed":{"one":"{answer} removed. {count} answer chosen.","other":"{answer} removed. {count} answers chosen."},"multiselect.remove":"Remove {answer}","multiselect.chosen":"Chosen: {answers}","multiselect.lines":"Enter each answer on a line of its own."} satisfies Messages;
