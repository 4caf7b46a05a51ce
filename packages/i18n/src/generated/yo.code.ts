import type { Messages } from "../messages/index.js";

export default {"readAs":"A yọ àlàfo àti àwọn àmì tí kò hàn kúrò: {code}"} satisfies Messages;
