import type { Messages } from "../messages/index.js";

export default {"check.sealedBrowser":"답변을 제출하면 먼저 이 기기에서 답변을 암호화합니다. 그 후에는 신청을 처리하는 담당 기관만 답변을 읽을 수 있습니다.","check.sealedServer":"답변을 제출하면 이 웹사이트에서 답변을 암호화한 후 보관합니다. 그 후에는 신청을 처리하는 담당 기관만 답변을 읽을 수 있습니다.","confirmation.sealedBrowser":"이 기기에서 답변을 암호화한 후 제출했습니다. 신청을 처리하는 담당 기관만 답변을 읽을 수 있습니다.","confirmation.sealedServer":"이 웹사이트에서 답변을 암호화한 후 보관했습니다. 신청을 처리하는 담당 기관만 답변을 읽을 수 있습니다."} satisfies Messages;
