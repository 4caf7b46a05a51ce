import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} సమాధానం దొరికింది","other":"{count} సమాధానాలు దొరికాయి"},"combobox.none":"సమాధానం దొరకలేదు. అక్షరాలు సరిచూడండి లేదా పదంలో కొంత భాగం మాత్రమే రాయండి.","combobox.noneOther":"జాబితాలో అలాంటి సమాధానం లేదు. మీరు రాసినదాన్నే సమాధానంగా తీసుకుంటాం."} satisfies Messages;
