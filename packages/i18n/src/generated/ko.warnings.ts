import type { Messages } from "../messages/index.js";

export default {"warningTitle":"계속하기 전에 확인해 주세요","warningText":"모두 맞으면 “다음” 버튼을 다시 선택해 주세요.","warningPrefix":"확인:"} satisfies Messages;
