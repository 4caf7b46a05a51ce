import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"زیات شو: {answers}. {count} ځواب ټاکل شوی دی.","other":"زیات شو: {answers}. {count} ځوابونه ټاکل شوي دي."},"multiselect.removed":{"one":"لرې شو: {answer}. {count} ځواب ټاکل شوی دی.","other":"لرې شو: {answer}. {count} ځوابونه ټاکل شوي دي."},"multiselect.remove":"لرې کړئ: {answer}","multiselect.chosen":"ټاکل شوي ځوابونه: {answers}","multiselect.lines":"هر ځواب په جلا کرښه کې ولیکئ."} satisfies Messages;
