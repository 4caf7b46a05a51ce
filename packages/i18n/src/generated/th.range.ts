import type { Messages } from "../messages/index.js";

export default {"range.from":"From","range.to":"To","range.dates":"{from} to {to}","error.required.date-range":"Enter both dates","error.rangeOrder":"The last date must not be before the first","error.rangeLength.short":{"other":"Enter a span of at least {count} days"},"error.rangeLength":{"other":"Enter a span of {count} days at most"},"error.required.asked.date-range":"Enter both dates for {called}","error.rangeOrder.called":"Enter a last date for {called} that is not before the first"} satisfies Messages;
