import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} उत्तर भेटियो","other":"{count} उत्तर भेटिए"},"combobox.none":"कुनै उत्तर भेटिएन। हिज्जे जाँच्नुहोस् वा शब्दको केही भाग मात्र लेख्नुहोस्।","combobox.noneOther":"सूचीमा यस्तो उत्तर भेटिएन। तपाईंले लेखेकै कुरा उत्तर मानिनेछ।"} satisfies Messages;
