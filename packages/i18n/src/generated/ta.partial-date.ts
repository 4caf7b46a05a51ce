import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"ஆண்டு மட்டும் தெரிந்தால், நாள், மாதம் ஆகியவற்றுக்கான இடங்களைக் காலியாக விடவும். மாதமும் ஆண்டும் மட்டும் தெரிந்தால், நாளுக்கான இடத்தைக் காலியாக விடவும்.","partialDate.month":"நாள் தெரியாவிட்டால், அதற்கான இடத்தைக் காலியாக விடவும்."} satisfies Messages;
