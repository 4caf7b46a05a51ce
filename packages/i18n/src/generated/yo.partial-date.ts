import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Bí ó bá jẹ́ ọdún nìkan ni ẹ mọ̀, ẹ fi àyè ọjọ́ àti oṣù sílẹ̀ lófìfo. Bí ó bá jẹ́ oṣù àti ọdún nìkan ni ẹ mọ̀, ẹ fi àyè ọjọ́ sílẹ̀ lófìfo.","partialDate.month":"Bí ẹ kò bá mọ ọjọ́, ẹ fi àyè rẹ̀ sílẹ̀ lófìfo."} satisfies Messages;
