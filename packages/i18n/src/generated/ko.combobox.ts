import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"other":"답변 {count}개를 찾았습니다"},"combobox.none":"찾는 답변이 없습니다. 맞춤법을 확인하거나 글자 수를 줄여 입력해 주세요.","combobox.noneOther":"목록에 찾는 답변이 없습니다. 입력하신 내용을 그대로 사용합니다."} satisfies Messages;
