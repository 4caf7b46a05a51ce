// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
export { checkboxesRules as checkboxes } from "../checkboxes/checkboxes.rules.js";
export { dateRules as date } from "../date/date.rules.js";
export { emailRules as email } from "../email/email.rules.js";
export { numberRules as number } from "../number/number.rules.js";
export { radiosRules as radios } from "../radios/radios.rules.js";
export { selectRules as select } from "../select/select.rules.js";
export { textRules as text } from "../text/text.rules.js";
export { textareaRules as textarea } from "../textarea/textarea.rules.js";
