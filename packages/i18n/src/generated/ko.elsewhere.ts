import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"이 서식이 다른 탭 등 다른 곳에도 열려 있습니다. 그곳에서 닫을 때까지, 여기에서 수정한 내용은 이 기기에 저장되지 않습니다."} satisfies Messages;
