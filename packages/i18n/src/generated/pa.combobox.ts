import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} ਜਵਾਬ ਮਿਲਿਆ","other":"{count} ਜਵਾਬ ਮਿਲੇ"},"combobox.none":"ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਮਿਲਿਆ। ਸ਼ਬਦ-ਜੋੜ ਜਾਂਚੋ ਜਾਂ ਸ਼ਬਦ ਦਾ ਸਿਰਫ਼ ਕੁਝ ਹਿੱਸਾ ਲਿਖੋ।","combobox.noneOther":"ਸੂਚੀ ਵਿੱਚ ਅਜਿਹਾ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਮਿਲਿਆ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ ਹੈ, ਉਹੀ ਜਵਾਬ ਮੰਨਿਆ ਜਾਵੇਗਾ।"} satisfies Messages;
