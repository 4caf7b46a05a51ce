import type { Messages } from "../messages/index.js";

export default {"contact.by":"Wasiliana nami kwa","contact.language":"Lugha","contact.email":"Barua pepe","contact.phone":"Simu","contact.sms":"Ujumbe mfupi (SMS)","contact.post":"Barua ya posta","error.required.contact-preference":"Chagua namna unavyotaka tuwasiliane nawe","error.required.contact-by":"Chagua namna unavyotaka tuwasiliane nawe","error.required.contact-language":"Chagua lugha unayotaka tuitumie kuwasiliana nawe","error.required.asked.contact-preference":"Chagua jibu la swali {called}"} satisfies Messages;
