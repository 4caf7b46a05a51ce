import type { Messages } from "../messages/index.js";

export default {"check.sealedBrowser":"提交时，此设备会先将您填写的内容加密。加密后，只有办理您申请的主管部门才能查看。","check.sealedServer":"提交后，本网站会先将您填写的内容加密，然后再保存。加密后，只有办理您申请的主管部门才能查看。","confirmation.sealedBrowser":"此设备已先将您填写的内容加密，然后才提交。只有办理您申请的主管部门才能查看。","confirmation.sealedServer":"本网站已先将您填写的内容加密，然后才保存。只有办理您申请的主管部门才能查看。"} satisfies Messages;
