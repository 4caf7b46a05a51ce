import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"إذا لم تُعرف إلا السنة، يُرجى ترك اليوم والشهر فارغين. وإذا لم يُعرف إلا الشهر والسنة، يُرجى ترك اليوم فارغًا.","partialDate.month":"إذا لم يُعرف اليوم، يُرجى تركه فارغًا."} satisfies Messages;
