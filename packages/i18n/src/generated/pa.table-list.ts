import type { Messages } from "../messages/index.js";

export default {"table.paste":"ਤੁਸੀਂ ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਵਿੱਚੋਂ ਕਈ ਕਤਾਰਾਂ ਇੱਕ ਖਾਨੇ ਵਿੱਚ ਪੇਸਟ ਕਰ ਸਕਦੇ ਹੋ।","table.pasted":{"one":"{count} ਕਤਾਰ ਪੇਸਟ ਕੀਤੀ ਗਈ।","other":"{count} ਕਤਾਰਾਂ ਪੇਸਟ ਕੀਤੀਆਂ ਗਈਆਂ।"},"table.notRead":"{row}, {column}: “{text}” ਦਿੱਤੇ ਵਿਕਲਪਾਂ ਵਿੱਚ ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਪੇਸਟ ਨਹੀਂ ਕੀਤਾ ਗਿਆ।","table.rowsLeft":{"one":"{count} ਕਤਾਰ ਲਈ ਥਾਂ ਨਹੀਂ ਸੀ, ਇਸ ਲਈ ਉਹ ਪੇਸਟ ਨਹੀਂ ਕੀਤੀ ਗਈ।","other":"{count} ਕਤਾਰਾਂ ਲਈ ਥਾਂ ਨਹੀਂ ਸੀ, ਇਸ ਲਈ ਉਹ ਪੇਸਟ ਨਹੀਂ ਕੀਤੀਆਂ ਗਈਆਂ।"},"table.columnsLeft":"ਆਖਰੀ ਕਾਲਮ ਤੋਂ ਬਾਅਦ ਜੋ ਸੀ, ਉਹ ਪੇਸਟ ਨਹੀਂ ਕੀਤਾ ਗਿਆ।"} satisfies Messages;
