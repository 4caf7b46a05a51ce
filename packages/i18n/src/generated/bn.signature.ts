import type { Messages } from "../messages/index.js";

export default {"signature.name":"স্বাক্ষর হিসেবে আপনার পুরো নাম টাইপ করুন","error.required.signature":"স্বাক্ষর হিসেবে আপনার পুরো নাম টাইপ করুন","error.declarationChanged":"ঘোষণাটি বদলেছে। পড়ে নিয়ে আবার স্বাক্ষর করুন।","error.required.called.signature":"{called}: স্বাক্ষর হিসেবে আপনার পুরো নাম টাইপ করুন","error.required.asked.signature":"{called}-এর জন্য আপনার পুরো নাম টাইপ করুন","error.declarationChanged.called":"{called}: ঘোষণাটি বদলেছে। পড়ে নিয়ে আবার স্বাক্ষর করুন।"} satisfies Messages;
