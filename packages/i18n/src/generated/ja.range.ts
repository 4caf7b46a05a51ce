import type { Messages } from "../messages/index.js";

export default {"range.from":"開始日","range.to":"終了日","range.dates":"{from}から{to}まで","error.required.date-range":"開始日と終了日を入力してください","error.rangeOrder":"終了日は、開始日以降の日付を入力してください","error.rangeLength.short":{"other":"期間が{count}日以上になるように入力してください"},"error.rangeLength":{"other":"期間が{count}日以内になるように入力してください"},"error.required.asked.date-range":"{called}の開始日と終了日を入力してください","error.rangeOrder.called":"{called}の終了日は、開始日以降の日付を入力してください"} satisfies Messages;
