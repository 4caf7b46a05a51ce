import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"연도만 알고 있으면 월과 일을 비워 두세요. 연도와 월만 알고 있으면 일을 비워 두세요.","partialDate.month":"일을 모르면 비워 두세요."} satisfies Messages;
