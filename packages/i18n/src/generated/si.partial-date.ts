import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"If you only know the year, leave the day and the month empty. If you only know the month and the year, leave the day empty.","partialDate.month":"If you do not know the day, leave it empty."} satisfies Messages;
