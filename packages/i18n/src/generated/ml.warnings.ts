import type { Messages } from "../messages/index.js";

export default {"warningTitle":"തുടരുന്നതിന് മുമ്പ് പരിശോധിക്കുക","warningText":"എല്ലാം ശരിയാണെങ്കിൽ “തുടരുക” വീണ്ടും തിരഞ്ഞെടുക്കുക.","warningPrefix":"പരിശോധിക്കുക:"} satisfies Messages;
