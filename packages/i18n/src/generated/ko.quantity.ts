import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"수량","quantity.unit":"단위","error.required.quantity":"수량을 입력해 주세요","error.unit":"목록에 있는 단위 중 하나를 선택해 주세요"} satisfies Messages;
