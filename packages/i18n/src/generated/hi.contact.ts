import type { Messages } from "../messages/index.js";

export default {"contact.by":"मुझसे संपर्क का तरीका","contact.language":"भाषा","contact.email":"ईमेल","contact.phone":"फ़ोन कॉल","contact.sms":"मोबाइल संदेश (SMS)","contact.post":"डाक से पत्र","error.required.contact-preference":"चुनें कि आपसे किस तरह संपर्क किया जाए","error.required.contact-by":"चुनें कि आपसे किस तरह संपर्क किया जाए","error.required.contact-language":"चुनें कि आपसे किस भाषा में संपर्क किया जाए","error.required.asked.contact-preference":"{called} का उत्तर चुनें"} satisfies Messages;
