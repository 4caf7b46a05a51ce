// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import type { FieldDefinitionAndAnswer } from "@diwan/core/schema";
import { addressAnswer } from "../address/address.answer.js";
import { addressDefinition } from "../address/address.definition.js";
import { bankAccountAnswer } from "../bank-account/bank-account.answer.js";
import { bankAccountDefinition } from "../bank-account/bank-account.definition.js";
import { bannerAnswer } from "../banner/banner.answer.js";
import { bannerDefinition } from "../banner/banner.definition.js";
import { calculatedAnswer } from "../calculated/calculated.answer.js";
import { calculatedDefinition } from "../calculated/calculated.definition.js";
import { calloutAnswer } from "../callout/callout.answer.js";
import { calloutDefinition } from "../callout/callout.definition.js";
import { chartAnswer } from "../chart/chart.answer.js";
import { chartDefinition } from "../chart/chart.definition.js";
import { checkboxesAnswer } from "../checkboxes/checkboxes.answer.js";
import { checkboxesDefinition } from "../checkboxes/checkboxes.definition.js";
import { clausesAnswer } from "../clauses/clauses.answer.js";
import { clausesDefinition } from "../clauses/clauses.definition.js";
import { comboboxAnswer } from "../combobox/combobox.answer.js";
import { comboboxDefinition } from "../combobox/combobox.definition.js";
import { consentAnswer } from "../consent/consent.answer.js";
import { consentDefinition } from "../consent/consent.definition.js";
import { contactPreferenceAnswer } from "../contact-preference/contact-preference.answer.js";
import { contactPreferenceDefinition } from "../contact-preference/contact-preference.definition.js";
import { contentAnswer } from "../content/content.answer.js";
import { contentDefinition } from "../content/content.definition.js";
import { countryAnswer } from "../country/country.answer.js";
import { countryDefinition } from "../country/country.definition.js";
import { dateAnswer } from "../date/date.answer.js";
import { dateDefinition } from "../date/date.definition.js";
import { dateRangeAnswer } from "../date-range/date-range.answer.js";
import { dateRangeDefinition } from "../date-range/date-range.definition.js";
import { durationAnswer } from "../duration/duration.answer.js";
import { durationDefinition } from "../duration/duration.definition.js";
import { emailAnswer } from "../email/email.answer.js";
import { emailDefinition } from "../email/email.definition.js";
import { evidenceAnswer } from "../evidence/evidence.answer.js";
import { evidenceDefinition } from "../evidence/evidence.definition.js";
import { faqAnswer } from "../faq/faq.answer.js";
import { faqDefinition } from "../faq/faq.definition.js";
import { fileAnswer } from "../file/file.answer.js";
import { fileDefinition } from "../file/file.definition.js";
import { imageAnswer } from "../image/image.answer.js";
import { imageDefinition } from "../image/image.definition.js";
import { imageChoiceAnswer } from "../image-choice/image-choice.answer.js";
import { imageChoiceDefinition } from "../image-choice/image-choice.definition.js";
import { languageAnswer } from "../language/language.answer.js";
import { languageDefinition } from "../language/language.definition.js";
import { listAnswer } from "../list/list.answer.js";
import { listDefinition } from "../list/list.definition.js";
import { locationAnswer } from "../location/location.answer.js";
import { locationDefinition } from "../location/location.definition.js";
import { lookupAnswer } from "../lookup/lookup.answer.js";
import { lookupDefinition } from "../lookup/lookup.definition.js";
import { matrixAnswer } from "../matrix/matrix.answer.js";
import { matrixDefinition } from "../matrix/matrix.definition.js";
import { monetaryAmountAnswer } from "../monetary-amount/monetary-amount.answer.js";
import { monetaryAmountDefinition } from "../monetary-amount/monetary-amount.definition.js";
import { moneyAnswer } from "../money/money.answer.js";
import { moneyDefinition } from "../money/money.definition.js";
import { monthAnswer } from "../month/month.answer.js";
import { monthDefinition } from "../month/month.definition.js";
import { multiselectAnswer } from "../multiselect/multiselect.answer.js";
import { multiselectDefinition } from "../multiselect/multiselect.definition.js";
import { nameAnswer } from "../name/name.answer.js";
import { nameDefinition } from "../name/name.definition.js";
import { nationalIdAnswer } from "../national-id/national-id.answer.js";
import { nationalIdDefinition } from "../national-id/national-id.definition.js";
import { nationalityAnswer } from "../nationality/nationality.answer.js";
import { nationalityDefinition } from "../nationality/nationality.definition.js";
import { numberAnswer } from "../number/number.answer.js";
import { numberDefinition } from "../number/number.definition.js";
import { partialDateAnswer } from "../partial-date/partial-date.answer.js";
import { partialDateDefinition } from "../partial-date/partial-date.definition.js";
import { percentageAnswer } from "../percentage/percentage.answer.js";
import { percentageDefinition } from "../percentage/percentage.definition.js";
import { phoneAnswer } from "../phone/phone.answer.js";
import { phoneDefinition } from "../phone/phone.definition.js";
import { quantityAnswer } from "../quantity/quantity.answer.js";
import { quantityDefinition } from "../quantity/quantity.definition.js";
import { radiosAnswer } from "../radios/radios.answer.js";
import { radiosDefinition } from "../radios/radios.definition.js";
import { rankingAnswer } from "../ranking/ranking.answer.js";
import { rankingDefinition } from "../ranking/ranking.definition.js";
import { ratingAnswer } from "../rating/rating.answer.js";
import { ratingDefinition } from "../rating/rating.definition.js";
import { referenceAnswer } from "../reference/reference.answer.js";
import { referenceDefinition } from "../reference/reference.definition.js";
import { scaleAnswer } from "../scale/scale.answer.js";
import { scaleDefinition } from "../scale/scale.definition.js";
import { selectAnswer } from "../select/select.answer.js";
import { selectDefinition } from "../select/select.definition.js";
import { signatureAnswer } from "../signature/signature.answer.js";
import { signatureDefinition } from "../signature/signature.definition.js";
import { summaryCardAnswer } from "../summary-card/summary-card.answer.js";
import { summaryCardDefinition } from "../summary-card/summary-card.definition.js";
import { tableAnswer } from "../table/table.answer.js";
import { tableDefinition } from "../table/table.definition.js";
import { tableListAnswer } from "../table-list/table-list.answer.js";
import { tableListDefinition } from "../table-list/table-list.definition.js";
import { textAnswer } from "../text/text.answer.js";
import { textDefinition } from "../text/text.definition.js";
import { textareaAnswer } from "../textarea/textarea.answer.js";
import { textareaDefinition } from "../textarea/textarea.definition.js";
import { timeAnswer } from "../time/time.answer.js";
import { timeDefinition } from "../time/time.definition.js";
import { timelineAnswer } from "../timeline/timeline.answer.js";
import { timelineDefinition } from "../timeline/timeline.definition.js";
import { urlAnswer } from "../url/url.answer.js";
import { urlDefinition } from "../url/url.definition.js";
import { verifiedEmailAnswer } from "../verified-email/verified-email.answer.js";
import { verifiedEmailDefinition } from "../verified-email/verified-email.definition.js";
import { verifiedPhoneAnswer } from "../verified-phone/verified-phone.answer.js";
import { verifiedPhoneDefinition } from "../verified-phone/verified-phone.definition.js";
import { videoAnswer } from "../video/video.answer.js";
import { videoDefinition } from "../video/video.definition.js";
import { whyAnswer } from "../why/why.answer.js";
import { whyDefinition } from "../why/why.definition.js";
import { yearAnswer } from "../year/year.answer.js";
import { yearDefinition } from "../year/year.definition.js";
import { yesNoAnswer } from "../yes-no/yes-no.answer.js";
import { yesNoDefinition } from "../yes-no/yes-no.definition.js";

/** How each field type that comes with Diwan is written in a definition. */
export const fieldDefinitions: readonly FieldDefinitionAndAnswer[] = [
  { ...addressDefinition, answer: addressAnswer },
  { ...bankAccountDefinition, answer: bankAccountAnswer },
  { ...bannerDefinition, answer: bannerAnswer },
  { ...calculatedDefinition, answer: calculatedAnswer },
  { ...calloutDefinition, answer: calloutAnswer },
  { ...chartDefinition, answer: chartAnswer },
  { ...checkboxesDefinition, answer: checkboxesAnswer },
  { ...clausesDefinition, answer: clausesAnswer },
  { ...comboboxDefinition, answer: comboboxAnswer },
  { ...consentDefinition, answer: consentAnswer },
  { ...contactPreferenceDefinition, answer: contactPreferenceAnswer },
  { ...contentDefinition, answer: contentAnswer },
  { ...countryDefinition, answer: countryAnswer },
  { ...dateDefinition, answer: dateAnswer },
  { ...dateRangeDefinition, answer: dateRangeAnswer },
  { ...durationDefinition, answer: durationAnswer },
  { ...emailDefinition, answer: emailAnswer },
  { ...evidenceDefinition, answer: evidenceAnswer },
  { ...faqDefinition, answer: faqAnswer },
  { ...fileDefinition, answer: fileAnswer },
  { ...imageDefinition, answer: imageAnswer },
  { ...imageChoiceDefinition, answer: imageChoiceAnswer },
  { ...languageDefinition, answer: languageAnswer },
  { ...listDefinition, answer: listAnswer },
  { ...locationDefinition, answer: locationAnswer },
  { ...lookupDefinition, answer: lookupAnswer },
  { ...matrixDefinition, answer: matrixAnswer },
  { ...monetaryAmountDefinition, answer: monetaryAmountAnswer },
  { ...moneyDefinition, answer: moneyAnswer },
  { ...monthDefinition, answer: monthAnswer },
  { ...multiselectDefinition, answer: multiselectAnswer },
  { ...nameDefinition, answer: nameAnswer },
  { ...nationalIdDefinition, answer: nationalIdAnswer },
  { ...nationalityDefinition, answer: nationalityAnswer },
  { ...numberDefinition, answer: numberAnswer },
  { ...partialDateDefinition, answer: partialDateAnswer },
  { ...percentageDefinition, answer: percentageAnswer },
  { ...phoneDefinition, answer: phoneAnswer },
  { ...quantityDefinition, answer: quantityAnswer },
  { ...radiosDefinition, answer: radiosAnswer },
  { ...rankingDefinition, answer: rankingAnswer },
  { ...ratingDefinition, answer: ratingAnswer },
  { ...referenceDefinition, answer: referenceAnswer },
  { ...scaleDefinition, answer: scaleAnswer },
  { ...selectDefinition, answer: selectAnswer },
  { ...signatureDefinition, answer: signatureAnswer },
  { ...summaryCardDefinition, answer: summaryCardAnswer },
  { ...tableDefinition, answer: tableAnswer },
  { ...tableListDefinition, answer: tableListAnswer },
  { ...textDefinition, answer: textAnswer },
  { ...textareaDefinition, answer: textareaAnswer },
  { ...timeDefinition, answer: timeAnswer },
  { ...timelineDefinition, answer: timelineAnswer },
  { ...urlDefinition, answer: urlAnswer },
  { ...verifiedEmailDefinition, answer: verifiedEmailAnswer },
  { ...verifiedPhoneDefinition, answer: verifiedPhoneAnswer },
  { ...videoDefinition, answer: videoAnswer },
  { ...whyDefinition, answer: whyAnswer },
  { ...yearDefinition, answer: yearAnswer },
  { ...yesNoDefinition, answer: yesNoAnswer },
];
