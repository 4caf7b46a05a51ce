import type { Messages } from "../messages/index.js";

export default {"contact.by":"నన్ను సంప్రదించే విధానం","contact.language":"భాష","contact.email":"ఇమెయిల్","contact.phone":"ఫోన్ కాల్","contact.sms":"మొబైల్ సందేశం (SMS)","contact.post":"పోస్టు ద్వారా ఉత్తరం","error.required.contact-preference":"మిమ్మల్ని ఎలా సంప్రదించాలో ఎంచుకోండి","error.required.contact-by":"మిమ్మల్ని ఎలా సంప్రదించాలో ఎంచుకోండి","error.required.contact-language":"మిమ్మల్ని ఏ భాషలో సంప్రదించాలో ఎంచుకోండి","error.required.asked.contact-preference":"{called} అనే ప్రశ్నకు ఒక సమాధానం ఎంచుకోండి"} satisfies Messages;
