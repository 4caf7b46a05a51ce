import type { Messages } from "../messages/index.js";

export default {"contact.by":"شێوازی پەیوەندیکردن بە من","contact.language":"زمان","contact.email":"ئیمەیڵ","contact.phone":"پەیوەندیی تەلەفۆنی","contact.sms":"کورتەنامە (SMS)","contact.post":"نامە بە پۆستە","error.required.contact-preference":"هەڵبژێرن کە چۆن پەیوەندیتان پێوە بکەین","error.required.contact-by":"هەڵبژێرن کە چۆن پەیوەندیتان پێوە بکەین","error.required.contact-language":"هەڵبژێرن کە بە چ زمانێک پەیوەندیتان پێوە بکەین","error.required.asked.contact-preference":"وەڵامێک بۆ پرسیاری {called} هەڵبژێرن"} satisfies Messages;
