import type { Messages } from "../messages/index.js";

export default {"check.sealedBrowser":"回答を送信すると、まずこの端末で回答が暗号化されます。その後は、申請を担当する機関だけが回答を読むことができます。","check.sealedServer":"回答を送信すると、このウェブサイトが回答を暗号化してから保管します。その後は、申請を担当する機関だけが回答を読むことができます。","confirmation.sealedBrowser":"回答は、この端末で暗号化してから送信しました。回答を読むことができるのは、申請を担当する機関だけです。","confirmation.sealedServer":"回答は、このウェブサイトで暗号化してから保管しました。回答を読むことができるのは、申請を担当する機関だけです。"} satisfies Messages;
