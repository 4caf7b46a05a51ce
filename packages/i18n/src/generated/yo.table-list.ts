import type { Messages } from "../messages/index.js";

export default {"table.paste":"Ẹ lè ṣe àdàkọ ọ̀pọ̀ ìlà láti inú ìwé ìṣirò, kí ẹ sì lẹ̀ wọ́n mọ́ inú àpótí kan.","table.pasted":{"other":"Iye ìlà tí a ti lẹ̀ mọ́ ọn: {count}."},"table.notRead":"{row}, {column}: “{text}” kò sí lára àwọn ohun tí ẹ lè yàn, a kò sì lẹ̀ ẹ́ mọ́ ọn.","table.rowsLeft":{"other":"Àyè kò tó, nítorí náà a kò lẹ àwọn ìlà kan mọ́ ọn. Iye wọn: {count}."},"table.columnsLeft":"A kò lẹ ohun tó kọjá òpó tó kẹ́yìn mọ́ ọn."} satisfies Messages;
