import type { Messages } from "../messages/index.js";

export default {"contact.by":"माझ्याशी संपर्क साधण्याची पद्धत","contact.language":"भाषा","contact.email":"ईमेल","contact.phone":"फोन कॉल","contact.sms":"मोबाइल संदेश (SMS)","contact.post":"टपालाने पत्र","error.required.contact-preference":"आपल्याशी कसा संपर्क साधावा ते निवडा","error.required.contact-by":"आपल्याशी कसा संपर्क साधावा ते निवडा","error.required.contact-language":"आपल्याशी कोणत्या भाषेत संपर्क साधावा ते निवडा","error.required.asked.contact-preference":"{called} याचे उत्तर निवडा"} satisfies Messages;
