import type { Messages } from "../messages/index.js";

export default {"contact.by":"مجھ سے رابطے کا طریقہ","contact.language":"زبان","contact.email":"ای میل","contact.phone":"فون کال","contact.sms":"موبائل پیغام (SMS)","contact.post":"ڈاک سے خط","error.required.contact-preference":"منتخب کریں کہ آپ سے کس طرح رابطہ کیا جائے","error.required.contact-by":"منتخب کریں کہ آپ سے کس طرح رابطہ کیا جائے","error.required.contact-language":"وہ زبان منتخب کریں جس میں آپ سے رابطہ کیا جائے","error.required.asked.contact-preference":"سوال {called} کا ایک جواب منتخب کریں"} satisfies Messages;
