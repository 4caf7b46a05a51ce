import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Fọ́ọ̀mù yìí tún wà ní ṣíṣí níbòmíràn, bí àpẹẹrẹ nínú táàbù mìíràn. Títí ẹ ó fi tì í pa níbẹ̀, ohun tí ẹ bá yí padà níbí kò ní wà ní ìpamọ́ lórí ẹ̀rọ yìí."} satisfies Messages;
