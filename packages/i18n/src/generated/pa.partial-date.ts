import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"ਜੇ ਤੁਹਾਨੂੰ ਸਿਰਫ਼ ਸਾਲ ਪਤਾ ਹੈ, ਤਾਂ ਦਿਨ ਅਤੇ ਮਹੀਨਾ ਖਾਲੀ ਛੱਡ ਦਿਓ। ਜੇ ਸਿਰਫ਼ ਮਹੀਨਾ ਅਤੇ ਸਾਲ ਪਤਾ ਹੈ, ਤਾਂ ਦਿਨ ਖਾਲੀ ਛੱਡ ਦਿਓ।","partialDate.month":"ਜੇ ਤੁਹਾਨੂੰ ਦਿਨ ਪਤਾ ਨਹੀਂ, ਤਾਂ ਉਸ ਨੂੰ ਖਾਲੀ ਛੱਡ ਦਿਓ।"} satisfies Messages;
