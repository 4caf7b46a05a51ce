import type { Messages } from "../messages/index.js";

export default {"range.from":"시작일","range.to":"종료일","range.dates":"{from}부터 {to}까지","error.required.date-range":"시작일과 종료일을 모두 입력해 주세요","error.rangeOrder":"종료일은 시작일과 같거나 그 이후의 날짜로 입력해 주세요","error.rangeLength.short":{"other":"기간을 {count}일 이상으로 입력해 주세요"},"error.rangeLength":{"other":"기간을 {count}일 이내로 입력해 주세요"},"error.required.asked.date-range":"{called} 항목에 시작일과 종료일을 모두 입력해 주세요","error.rangeOrder.called":"{called} 항목의 종료일은 시작일과 같거나 그 이후의 날짜로 입력해 주세요"} satisfies Messages;
