import type { Messages } from "../messages/index.js";

export default {"range.from":"Déètì ìbẹ̀rẹ̀","range.to":"Déètì ìparí","range.dates":"láti {from} títí di {to}","error.required.date-range":"Ẹ kọ déètì méjèèjì","error.rangeOrder":"Ẹ kọ déètì ìparí tí kò ṣáájú déètì ìbẹ̀rẹ̀","error.rangeLength.short":{"other":"Ẹ kọ àkókò tí kò dín ní ọjọ́ {count}"},"error.rangeLength":{"other":"Ẹ kọ àkókò tí kò ju ọjọ́ {count} lọ"},"error.required.asked.date-range":"Ẹ kọ déètì méjèèjì fún {called}","error.rangeOrder.called":"Fún {called}, ẹ kọ déètì ìparí tí kò ṣáájú déètì ìbẹ̀rẹ̀"} satisfies Messages;
