import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"जोड़ा गया: {answers}। अब तक {count} उत्तर चुना गया है।","other":"जोड़ा गया: {answers}। अब तक {count} उत्तर चुने गए हैं।"},"multiselect.removed":{"one":"हटाया गया: {answer}। अब {count} उत्तर चुना हुआ है।","other":"हटाया गया: {answer}। अब {count} उत्तर चुने हुए हैं।"},"multiselect.remove":"हटाएँ: {answer}","multiselect.chosen":"चुने गए: {answers}","multiselect.lines":"हर उत्तर अलग पंक्ति में लिखें।"} satisfies Messages;
