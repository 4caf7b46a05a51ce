import type { Messages } from "../messages/index.js";

export default {"warningTitle":"தொடர்வதற்கு முன் சரிபார்க்கவும்","warningText":"எல்லாம் சரியாக இருந்தால், “தொடரவும்” என்பதை மீண்டும் தேர்ந்தெடுக்கவும்.","warningPrefix":"சரிபார்க்கவும்:"} satisfies Messages;
