import type { Messages } from "../messages/index.js";

export default {"contact.by":"ਮੇਰੇ ਨਾਲ ਸੰਪਰਕ ਦਾ ਤਰੀਕਾ","contact.language":"ਭਾਸ਼ਾ","contact.email":"ਈਮੇਲ","contact.phone":"ਫ਼ੋਨ ਕਾਲ","contact.sms":"ਮੋਬਾਈਲ ਸੁਨੇਹਾ (SMS)","contact.post":"ਡਾਕ ਰਾਹੀਂ ਚਿੱਠੀ","error.required.contact-preference":"ਚੁਣੋ ਕਿ ਤੁਹਾਡੇ ਨਾਲ ਕਿਵੇਂ ਸੰਪਰਕ ਕੀਤਾ ਜਾਵੇ","error.required.contact-by":"ਚੁਣੋ ਕਿ ਤੁਹਾਡੇ ਨਾਲ ਕਿਵੇਂ ਸੰਪਰਕ ਕੀਤਾ ਜਾਵੇ","error.required.contact-language":"ਚੁਣੋ ਕਿ ਤੁਹਾਡੇ ਨਾਲ ਕਿਹੜੀ ਭਾਸ਼ਾ ਵਿੱਚ ਸੰਪਰਕ ਕੀਤਾ ਜਾਵੇ","error.required.asked.contact-preference":"{called} ਦਾ ਜਵਾਬ ਚੁਣੋ"} satisfies Messages;
