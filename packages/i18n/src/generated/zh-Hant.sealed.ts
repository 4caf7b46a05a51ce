import type { Messages } from "../messages/index.js";

export default {"check.sealedBrowser":"提交時，此裝置會先將您填寫的內容加密。加密後，只有辦理您申請的機關才能查看。","check.sealedServer":"提交後，本網站會先將您填寫的內容加密，然後再儲存。加密後，只有辦理您申請的機關才能查看。","confirmation.sealedBrowser":"此裝置已先將您填寫的內容加密，然後才提交。只有辦理您申請的機關才能查看。","confirmation.sealedServer":"本網站已先將您填寫的內容加密，然後才儲存。只有辦理您申請的機關才能查看。"} satisfies Messages;
