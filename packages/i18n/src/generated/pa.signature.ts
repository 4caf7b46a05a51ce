import type { Messages } from "../messages/index.js";

export default {"signature.name":"ਦਸਤਖ਼ਤ ਵਜੋਂ ਆਪਣਾ ਪੂਰਾ ਨਾਂ ਟਾਈਪ ਕਰੋ","error.required.signature":"ਦਸਤਖ਼ਤ ਵਜੋਂ ਆਪਣਾ ਪੂਰਾ ਨਾਂ ਟਾਈਪ ਕਰੋ","error.declarationChanged":"ਘੋਸ਼ਣਾ ਬਦਲ ਗਈ ਹੈ। ਉਸ ਨੂੰ ਪੜ੍ਹੋ ਅਤੇ ਮੁੜ ਦਸਤਖ਼ਤ ਕਰੋ।","error.required.called.signature":"{called}: ਦਸਤਖ਼ਤ ਵਜੋਂ ਆਪਣਾ ਪੂਰਾ ਨਾਂ ਟਾਈਪ ਕਰੋ","error.required.asked.signature":"{called} ਲਈ ਆਪਣਾ ਪੂਰਾ ਨਾਂ ਟਾਈਪ ਕਰੋ","error.declarationChanged.called":"{called}: ਘੋਸ਼ਣਾ ਬਦਲ ਗਈ ਹੈ। ਉਸ ਨੂੰ ਪੜ੍ਹੋ ਅਤੇ ਮੁੜ ਦਸਤਖ਼ਤ ਕਰੋ।"} satisfies Messages;
