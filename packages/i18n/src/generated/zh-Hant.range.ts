import type { Messages } from "../messages/index.js";

export default {"range.from":"開始日期","range.to":"結束日期","range.dates":"{from}至{to}","error.required.date-range":"請填寫開始日期和結束日期","error.rangeOrder":"結束日期不得早於開始日期","error.rangeLength.short":{"other":"請填寫不少於 {count} 天的期間"},"error.rangeLength":{"other":"請填寫不超過 {count} 天的期間"},"error.required.asked.date-range":"請在{called}填寫開始日期和結束日期","error.rangeOrder.called":"{called}：結束日期不得早於開始日期"} satisfies Messages;
