import type { Messages } from "../messages/index.js";

export default {"signature.name":"Ẹ kọ orúkọ yín lódindi láti fọwọ́ sí i","error.required.signature":"Ẹ kọ orúkọ yín lódindi láti fọwọ́ sí i","error.declarationChanged":"Ìjẹ́rìí náà ti yí padà. Ẹ kà á, kí ẹ sì tún fọwọ́ sí i.","error.required.called.signature":"Ẹ kọ orúkọ yín lódindi láti fọwọ́ sí {called}","error.required.asked.signature":"Ẹ kọ orúkọ yín lódindi fún {called}","error.declarationChanged.called":"Ìjẹ́rìí fún {called} ti yí padà. Ẹ kà á, kí ẹ sì tún fọwọ́ sí i."} satisfies Messages;
