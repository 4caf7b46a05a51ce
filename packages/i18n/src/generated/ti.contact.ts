import type { Messages } from "../messages/index.js";

export default {"contact.by":"ንዓይ እትረኽቡሉ መንገዲ","contact.language":"ቋንቋ","contact.email":"ኢመይል","contact.phone":"ናይ ስልኪ ጻውዒት","contact.sms":"ናይ ጽሑፍ መልእኽቲ (SMS)","contact.post":"ብፖስታ ዝለኣኽ ደብዳበ","error.required.contact-preference":"ብኸመይ ክንረኽበኩም ከም እትደልዩ ምረጹ","error.required.contact-by":"ብኸመይ ክንረኽበኩም ከም እትደልዩ ምረጹ","error.required.contact-language":"ብኣየናይ ቋንቋ ክንረኽበኩም ከም እትደልዩ ምረጹ","error.required.asked.contact-preference":"ንሕቶ {called} መልሲ ምረጹ"} satisfies Messages;
