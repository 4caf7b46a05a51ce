import type { Messages } from "../messages/index.js";

export default {"range.from":"开始日期","range.to":"结束日期","range.dates":"{from}至{to}","error.required.date-range":"请填写开始日期和结束日期","error.rangeOrder":"结束日期不得早于开始日期","error.rangeLength.short":{"other":"请填写不少于 {count} 天的时间段"},"error.rangeLength":{"other":"请填写不超过 {count} 天的时间段"},"error.required.asked.date-range":"请在{called}中填写开始日期和结束日期","error.rangeOrder.called":"{called}：结束日期不得早于开始日期"} satisfies Messages;
