import type { Messages } from "../messages/index.js";

export default {"signature.name":"⁦Type your full name to sign⁩","error.required.signature":"⁦Type your full name to sign⁩","error.declarationChanged":"⁦The declaration has changed. Read it and sign again.⁩","error.required.called.signature":"⁦Type your full name to sign {called}⁩","error.required.asked.signature":"⁦Type your full name for {called}⁩","error.declarationChanged.called":"⁦The declaration for {called} has changed. Read it and sign again.⁩"} satisfies Messages;
