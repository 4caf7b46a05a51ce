import type { Messages } from "../messages/index.js";

export default {"contact.by":"Më kontaktoni me","contact.language":"Gjuha","contact.email":"E-mail","contact.phone":"Telefonatë","contact.sms":"Mesazh me tekst (SMS)","contact.post":"Letër me postë","error.required.contact-preference":"Zgjidhni si doni t’ju kontaktojmë","error.required.contact-by":"Zgjidhni si doni t’ju kontaktojmë","error.required.contact-language":"Zgjidhni gjuhën në të cilën doni t’ju kontaktojmë","error.required.asked.contact-preference":"Zgjidhni një përgjigje te fusha {called}"} satisfies Messages;
