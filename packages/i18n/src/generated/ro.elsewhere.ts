import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Acest formular este deschis și în altă parte, de exemplu într-o altă filă. Până când îl închideți acolo, modificările pe care le faceți aici nu se salvează pe acest dispozitiv."} satisfies Messages;
