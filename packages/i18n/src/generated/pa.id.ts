import type { Messages } from "../messages/index.js";

export default {"idExample":"ਉਦਾਹਰਨ: {example}","error.required.national-id":"ਨੰਬਰ ਭਰੋ","error.idFormat":"ਪੂਰਾ ਨੰਬਰ ਭਰੋ, ਜਿਵੇਂ {example}","error.required.asked.national-id":"{called} ਲਈ ਨੰਬਰ ਭਰੋ","error.idFormat.called":"{called}: ਪੂਰਾ ਨੰਬਰ ਭਰੋ, ਜਿਵੇਂ {example}"} satisfies Messages;
