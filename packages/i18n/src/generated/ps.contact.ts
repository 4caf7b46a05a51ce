import type { Messages } from "../messages/index.js";

export default {"contact.by":"له ما سره د اړیکې لاره","contact.language":"ژبه","contact.email":"برېښنالیک","contact.phone":"ټیلیفوني اړیکه","contact.sms":"لنډ پیغام (SMS)","contact.post":"د پوستې له لارې لیک","error.required.contact-preference":"وټاکئ چې څنګه درسره اړیکه ونیسو","error.required.contact-by":"وټاکئ چې څنګه درسره اړیکه ونیسو","error.required.contact-language":"وټاکئ چې په کومه ژبه درسره اړیکه ونیسو","error.required.asked.contact-preference":"د {called} پوښتنې یو ځواب وټاکئ"} satisfies Messages;
