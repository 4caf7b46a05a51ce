import type { Messages } from "../messages/index.js";

export default {"idExample":"예: {example}","error.required.national-id":"번호를 입력해 주세요","error.idFormat":"번호를 빠짐없이 형식에 맞게 입력해 주세요. 예: {example}","error.required.asked.national-id":"{called} 항목에 번호를 입력해 주세요","error.idFormat.called":"{called} 항목에 번호를 빠짐없이 형식에 맞게 입력해 주세요. 예: {example}"} satisfies Messages;
