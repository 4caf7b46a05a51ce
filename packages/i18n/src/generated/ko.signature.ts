import type { Messages } from "../messages/index.js";

export default {"signature.name":"서명을 위해 성명을 입력해 주세요","error.required.signature":"서명을 위해 성명을 입력해 주세요","error.declarationChanged":"서약 내용이 바뀌었습니다. 내용을 읽고 다시 서명해 주세요.","error.required.called.signature":"{called} 항목에 서명하려면 성명을 입력해 주세요","error.required.asked.signature":"{called} 항목에 성명을 입력해 주세요","error.declarationChanged.called":"{called} 항목의 서약 내용이 바뀌었습니다. 내용을 읽고 다시 서명해 주세요."} satisfies Messages;
