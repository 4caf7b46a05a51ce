import type { Messages } from "../messages/index.js";

export default {"contact.by":"मलाई सम्पर्क गर्ने माध्यम","contact.language":"भाषा","contact.email":"इमेल","contact.phone":"फोन कल","contact.sms":"मोबाइल सन्देश (SMS)","contact.post":"हुलाकबाट चिठी","error.required.contact-preference":"तपाईंलाई कसरी सम्पर्क गर्ने, छान्नुहोस्","error.required.contact-by":"तपाईंलाई कसरी सम्पर्क गर्ने, छान्नुहोस्","error.required.contact-language":"तपाईंलाई कुन भाषामा सम्पर्क गर्ने, छान्नुहोस्","error.required.asked.contact-preference":"{called} को उत्तर छान्नुहोस्"} satisfies Messages;
