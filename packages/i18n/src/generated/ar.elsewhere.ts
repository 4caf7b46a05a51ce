import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"هذا النموذج مفتوح مرة أخرى، في علامة تبويب أخرى مثلًا. لن تُحفظ على هذا الجهاز التغييرات التي تُجرى هنا إلى أن يُغلق هناك."} satisfies Messages;
