import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} جواب ملا","other":"{count} جوابات ملے"},"combobox.none":"کوئی جواب نہیں ملا۔ ہجے دیکھ لیں یا لفظ کا صرف کچھ حصہ لکھیں۔","combobox.noneOther":"فہرست میں ایسا کوئی جواب نہیں ملا۔ جو آپ نے لکھا ہے وہی جواب مانا جائے گا۔"} satisfies Messages;
