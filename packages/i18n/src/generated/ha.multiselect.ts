import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"An ƙara {answers}. Kun zaɓi amsa {count}.","other":"An ƙara {answers}. Kun zaɓi amsoshi {count}."},"multiselect.removed":{"one":"An cire {answer}. Kun zaɓi amsa {count}.","other":"An cire {answer}. Kun zaɓi amsoshi {count}."},"multiselect.remove":"Cire {answer}","multiselect.chosen":"Kun zaɓi: {answers}","multiselect.lines":"Ku rubuta kowace amsa a layinta daban."} satisfies Messages;
