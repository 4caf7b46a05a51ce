import type { Messages } from "../messages/index.js";

export default {"contact.by":"እኔን የሚያገኙበት መንገድ","contact.language":"ቋንቋ","contact.email":"ኢሜይል","contact.phone":"የስልክ ጥሪ","contact.sms":"የጽሑፍ መልእክት (SMS)","contact.post":"በፖስታ የሚላክ ደብዳቤ","error.required.contact-preference":"እንዴት እንድናገኝዎ እንደሚፈልጉ ይምረጡ","error.required.contact-by":"እንዴት እንድናገኝዎ እንደሚፈልጉ ይምረጡ","error.required.contact-language":"በየትኛው ቋንቋ እንድናገኝዎ እንደሚፈልጉ ይምረጡ","error.required.asked.contact-preference":"ለጥያቄ {called} መልስ ይምረጡ"} satisfies Messages;
