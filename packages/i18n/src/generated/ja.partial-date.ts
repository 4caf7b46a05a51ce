import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"年しか分からない場合は、月と日を空欄にしてください。年と月しか分からない場合は、日を空欄にしてください。","partialDate.month":"日が分からない場合は、日を空欄にしてください。"} satisfies Messages;
