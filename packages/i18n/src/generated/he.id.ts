import type { Messages } from "../messages/index.js";

export default {"idExample":"למשל {example}","error.required.national-id":"יש להזין מספר","error.idFormat":"יש להזין את המספר המלא, למשל {example}","error.required.asked.national-id":"יש להזין מספר עבור {called}","error.idFormat.called":"יש להזין את המספר המלא עבור {called}, למשל {example}"} satisfies Messages;
