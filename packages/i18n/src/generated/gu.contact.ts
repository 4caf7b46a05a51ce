import type { Messages } from "../messages/index.js";

export default {"contact.by":"મારો સંપર્ક કરવાની રીત","contact.language":"ભાષા","contact.email":"ઈમેલ","contact.phone":"ફોન કૉલ","contact.sms":"મોબાઇલ સંદેશ (SMS)","contact.post":"ટપાલથી પત્ર","error.required.contact-preference":"તમારો સંપર્ક કઈ રીતે કરવો તે પસંદ કરો","error.required.contact-by":"તમારો સંપર્ક કઈ રીતે કરવો તે પસંદ કરો","error.required.contact-language":"તમારો સંપર્ક કઈ ભાષામાં કરવો તે પસંદ કરો","error.required.asked.contact-preference":"{called} નો જવાબ પસંદ કરો"} satisfies Messages;
