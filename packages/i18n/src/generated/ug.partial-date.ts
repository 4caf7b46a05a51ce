import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"پەقەت يىلنىلا بىلسىڭىز، كۈن ۋە ئاينى بوش قالدۇرۇڭ. پەقەت ئاي ۋە يىلنىلا بىلسىڭىز، كۈننى بوش قالدۇرۇڭ.","partialDate.month":"كۈننى بىلمىسىڭىز، ئۇنى بوش قالدۇرۇڭ."} satisfies Messages;
