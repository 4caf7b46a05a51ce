import type { Messages } from "../messages/index.js";

export default {"calendar.open":"달력에서 선택","calendar.title":"날짜 선택","calendar.keys":"화살표 키로 하루 또는 한 주씩, Page Up 키와 Page Down 키로 한 달씩 이동할 수 있습니다.","calendar.previousYear":"이전 연도","calendar.previousMonth":"이전 달","calendar.nextMonth":"다음 달","calendar.nextYear":"다음 연도","calendar.close":"달력 닫기","calendar.chosen":"입력란에 들어간 날짜: {date}.","calendar.failed":"달력을 불러오지 못했습니다. 입력란에 날짜를 입력해 주세요."} satisfies Messages;
