import type { Messages } from "../messages/index.js";

export default {"check.sealedBrowser":"تُشفَّر الإجابات على هذا الجهاز قبل إرسالها، ولا يمكن بعد ذلك أن تقرأها إلا الجهة المختصة بالطلب.","check.sealedServer":"يشفّر هذا الموقع الإجابات عند استلامها وقبل حفظها، ولا يمكن بعد ذلك أن تقرأها إلا الجهة المختصة بالطلب.","confirmation.sealedBrowser":"شُفِّرت الإجابات على هذا الجهاز قبل إرسالها، ولا يمكن أن تقرأها إلا الجهة المختصة بالطلب.","confirmation.sealedServer":"شفّر هذا الموقع الإجابات قبل حفظها، ولا يمكن أن تقرأها إلا الجهة المختصة بالطلب."} satisfies Messages;
