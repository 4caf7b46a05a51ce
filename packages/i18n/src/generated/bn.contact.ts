import type { Messages } from "../messages/index.js";

export default {"contact.by":"আমার সঙ্গে যোগাযোগের মাধ্যম","contact.language":"ভাষা","contact.email":"ইমেইল","contact.phone":"ফোন কল","contact.sms":"মোবাইল বার্তা (SMS)","contact.post":"ডাকে চিঠি","error.required.contact-preference":"আপনার সঙ্গে কীভাবে যোগাযোগ করা হবে তা বেছে নিন","error.required.contact-by":"আপনার সঙ্গে কীভাবে যোগাযোগ করা হবে তা বেছে নিন","error.required.contact-language":"আপনার সঙ্গে কোন ভাষায় যোগাযোগ করা হবে তা বেছে নিন","error.required.asked.contact-preference":"{called}-এর একটি উত্তর বেছে নিন"} satisfies Messages;
