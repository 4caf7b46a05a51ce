import type { Messages } from "../messages/index.js";

export default {"contact.by":"මා සම්බන්ධ කර ගත යුතු ආකාරය","contact.language":"භාෂාව","contact.email":"ඊමේල්","contact.phone":"දුරකථන ඇමතුම","contact.sms":"කෙටි පණිවිඩය (SMS)","contact.post":"තැපැල් මගින් ලිපියක්","error.required.contact-preference":"ඔබව සම්බන්ධ කර ගත යුතු ආකාරය තෝරන්න","error.required.contact-by":"ඔබව සම්බන්ධ කර ගත යුතු ආකාරය තෝරන්න","error.required.contact-language":"ඔබව සම්බන්ධ කර ගැනීමේදී භාවිත කළ යුතු භාෂාව තෝරන්න","error.required.asked.contact-preference":"{called} සඳහා පිළිතුරක් තෝරන්න"} satisfies Messages;
