import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"금액","monetaryAmount.currency":"통화","error.required.monetary-amount":"금액을 입력해 주세요","error.currency":"목록에 있는 통화 중 하나를 선택해 주세요"} satisfies Messages;
