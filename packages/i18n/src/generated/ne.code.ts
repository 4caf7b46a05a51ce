import type { Messages } from "../messages/index.js";

export default {"readAs":"खाली ठाउँ र नदेखिने चिन्ह हटाइए: {code}"} satisfies Messages;
