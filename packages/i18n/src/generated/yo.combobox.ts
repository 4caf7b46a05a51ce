import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"other":"A rí ìdáhùn {count}"},"combobox.none":"A kò rí ìdáhùn kankan. Ẹ yẹ bí ẹ ṣe kọ ọ̀rọ̀ náà wò, tàbí kí ẹ kọ díẹ̀ nínú rẹ̀.","combobox.noneOther":"A kò rí ìdáhùn kankan nínú àkójọ. A máa lo ohun tí ẹ kọ."} satisfies Messages;
