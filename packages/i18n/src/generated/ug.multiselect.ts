import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"{answers} قوشۇلدى. {count} جاۋاب تاللانغان.","other":"{answers} قوشۇلدى. {count} جاۋاب تاللانغان."},"multiselect.removed":{"one":"{answer} ئېلىۋېتىلدى. {count} جاۋاب تاللانغان.","other":"{answer} ئېلىۋېتىلدى. {count} جاۋاب تاللانغان."},"multiselect.remove":"ئېلىۋېتىش: {answer}","multiselect.chosen":"تاللانغان جاۋاب: {answers}","multiselect.lines":"ھەر بىر جاۋابنى ئايرىم قۇرغا كىرگۈزۈڭ."} satisfies Messages;
