// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { addressExamples } from "../address/address.examples.js";
import { addressKind } from "../address/address.kind.js";
import { bankAccountExamples } from "../bank-account/bank-account.examples.js";
import { bankAccountKind } from "../bank-account/bank-account.kind.js";
import { bannerExamples } from "../banner/banner.examples.js";
import { bannerKind } from "../banner/banner.kind.js";
import { calculatedExamples } from "../calculated/calculated.examples.js";
import { calculatedKind } from "../calculated/calculated.kind.js";
import { calloutExamples } from "../callout/callout.examples.js";
import { calloutKind } from "../callout/callout.kind.js";
import { chartExamples } from "../chart/chart.examples.js";
import { chartKind } from "../chart/chart.kind.js";
import { checkboxesExamples } from "../checkboxes/checkboxes.examples.js";
import { checkboxesKind } from "../checkboxes/checkboxes.kind.js";
import { clausesExamples } from "../clauses/clauses.examples.js";
import { clausesKind } from "../clauses/clauses.kind.js";
import { comboboxExamples } from "../combobox/combobox.examples.js";
import { comboboxKind } from "../combobox/combobox.kind.js";
import { consentExamples } from "../consent/consent.examples.js";
import { consentKind } from "../consent/consent.kind.js";
import { contactPreferenceExamples } from "../contact-preference/contact-preference.examples.js";
import { contactPreferenceKind } from "../contact-preference/contact-preference.kind.js";
import { contentExamples } from "../content/content.examples.js";
import { contentKind } from "../content/content.kind.js";
import { countryExamples } from "../country/country.examples.js";
import { countryKind } from "../country/country.kind.js";
import { dateExamples } from "../date/date.examples.js";
import { dateCalendarKind } from "../date/date.calendar.kind.js";
import { dateRangeExamples } from "../date-range/date-range.examples.js";
import { dateRangeKind } from "../date-range/date-range.kind.js";
import { durationExamples } from "../duration/duration.examples.js";
import { durationKind } from "../duration/duration.kind.js";
import { emailExamples } from "../email/email.examples.js";
import { emailKind } from "../email/email.kind.js";
import { evidenceExamples } from "../evidence/evidence.examples.js";
import { evidenceKind } from "../evidence/evidence.kind.js";
import { faqExamples } from "../faq/faq.examples.js";
import { faqKind } from "../faq/faq.kind.js";
import { fileExamples } from "../file/file.examples.js";
import { fileKind } from "../file/file.kind.js";
import { imageExamples } from "../image/image.examples.js";
import { imageKind } from "../image/image.kind.js";
import { imageChoiceExamples } from "../image-choice/image-choice.examples.js";
import { imageChoiceKind } from "../image-choice/image-choice.kind.js";
import { languageExamples } from "../language/language.examples.js";
import { languageKind } from "../language/language.kind.js";
import { locationExamples } from "../location/location.examples.js";
import { locationKind } from "../location/location.kind.js";
import { lookupExamples } from "../lookup/lookup.examples.js";
import { lookupKind } from "../lookup/lookup.kind.js";
import { matrixExamples } from "../matrix/matrix.examples.js";
import { matrixKind } from "../matrix/matrix.kind.js";
import { monetaryAmountExamples } from "../monetary-amount/monetary-amount.examples.js";
import { monetaryAmountKind } from "../monetary-amount/monetary-amount.kind.js";
import { moneyExamples } from "../money/money.examples.js";
import { moneyKind } from "../money/money.kind.js";
import { monthExamples } from "../month/month.examples.js";
import { monthKind } from "../month/month.kind.js";
import { multiselectExamples } from "../multiselect/multiselect.examples.js";
import { multiselectKind } from "../multiselect/multiselect.kind.js";
import { nameExamples } from "../name/name.examples.js";
import { nameKind } from "../name/name.kind.js";
import { nationalIdExamples } from "../national-id/national-id.examples.js";
import { nationalIdKind } from "../national-id/national-id.kind.js";
import { nationalityExamples } from "../nationality/nationality.examples.js";
import { nationalityKind } from "../nationality/nationality.kind.js";
import { numberExamples } from "../number/number.examples.js";
import { numberKind } from "../number/number.kind.js";
import { partialDateExamples } from "../partial-date/partial-date.examples.js";
import { partialDateKind } from "../partial-date/partial-date.kind.js";
import { percentageExamples } from "../percentage/percentage.examples.js";
import { percentageKind } from "../percentage/percentage.kind.js";
import { phoneExamples } from "../phone/phone.examples.js";
import { phoneKind } from "../phone/phone.kind.js";
import { quantityExamples } from "../quantity/quantity.examples.js";
import { quantityKind } from "../quantity/quantity.kind.js";
import { radiosExamples } from "../radios/radios.examples.js";
import { radiosKind } from "../radios/radios.kind.js";
import { rankingExamples } from "../ranking/ranking.examples.js";
import { rankingKind } from "../ranking/ranking.kind.js";
import { ratingExamples } from "../rating/rating.examples.js";
import { ratingKind } from "../rating/rating.kind.js";
import { referenceExamples } from "../reference/reference.examples.js";
import { referenceKind } from "../reference/reference.kind.js";
import { scaleExamples } from "../scale/scale.examples.js";
import { scaleKind } from "../scale/scale.kind.js";
import { selectExamples } from "../select/select.examples.js";
import { selectKind } from "../select/select.kind.js";
import { signatureExamples } from "../signature/signature.examples.js";
import { signatureKind } from "../signature/signature.kind.js";
import { summaryCardExamples } from "../summary-card/summary-card.examples.js";
import { summaryCardKind } from "../summary-card/summary-card.kind.js";
import { tableExamples } from "../table/table.examples.js";
import { tableKind } from "../table/table.kind.js";
import { textExamples } from "../text/text.examples.js";
import { textKind } from "../text/text.kind.js";
import { textareaExamples } from "../textarea/textarea.examples.js";
import { textareaKind } from "../textarea/textarea.kind.js";
import { timeExamples } from "../time/time.examples.js";
import { timeKind } from "../time/time.kind.js";
import { timelineExamples } from "../timeline/timeline.examples.js";
import { timelineKind } from "../timeline/timeline.kind.js";
import { urlExamples } from "../url/url.examples.js";
import { urlKind } from "../url/url.kind.js";
import { verifiedEmailExamples } from "../verified-email/verified-email.examples.js";
import { verifiedEmailKind } from "../verified-email/verified-email.kind.js";
import { verifiedPhoneExamples } from "../verified-phone/verified-phone.examples.js";
import { verifiedPhoneKind } from "../verified-phone/verified-phone.kind.js";
import { videoExamples } from "../video/video.examples.js";
import { videoKind } from "../video/video.kind.js";
import { whyExamples } from "../why/why.examples.js";
import { whyKind } from "../why/why.kind.js";
import { yearExamples } from "../year/year.examples.js";
import { yearKind } from "../year/year.kind.js";
import { yesNoExamples } from "../yes-no/yes-no.examples.js";
import { yesNoKind } from "../yes-no/yes-no.kind.js";

/** The examples of each type, and what shows them. */
export const examples = {
  address: { kind: addressKind, examples: addressExamples },
  "bank-account": { kind: bankAccountKind, examples: bankAccountExamples },
  banner: { kind: bannerKind, examples: bannerExamples },
  calculated: { kind: calculatedKind, examples: calculatedExamples },
  callout: { kind: calloutKind, examples: calloutExamples },
  chart: { kind: chartKind, examples: chartExamples },
  checkboxes: { kind: checkboxesKind, examples: checkboxesExamples },
  clauses: { kind: clausesKind, examples: clausesExamples },
  combobox: { kind: comboboxKind, examples: comboboxExamples },
  consent: { kind: consentKind, examples: consentExamples },
  "contact-preference": { kind: contactPreferenceKind, examples: contactPreferenceExamples },
  content: { kind: contentKind, examples: contentExamples },
  country: { kind: countryKind, examples: countryExamples },
  date: { kind: dateCalendarKind, examples: dateExamples },
  "date-range": { kind: dateRangeKind, examples: dateRangeExamples },
  duration: { kind: durationKind, examples: durationExamples },
  email: { kind: emailKind, examples: emailExamples },
  evidence: { kind: evidenceKind, examples: evidenceExamples },
  faq: { kind: faqKind, examples: faqExamples },
  file: { kind: fileKind, examples: fileExamples },
  image: { kind: imageKind, examples: imageExamples },
  "image-choice": { kind: imageChoiceKind, examples: imageChoiceExamples },
  language: { kind: languageKind, examples: languageExamples },
  location: { kind: locationKind, examples: locationExamples },
  lookup: { kind: lookupKind, examples: lookupExamples },
  matrix: { kind: matrixKind, examples: matrixExamples },
  "monetary-amount": { kind: monetaryAmountKind, examples: monetaryAmountExamples },
  money: { kind: moneyKind, examples: moneyExamples },
  month: { kind: monthKind, examples: monthExamples },
  multiselect: { kind: multiselectKind, examples: multiselectExamples },
  name: { kind: nameKind, examples: nameExamples },
  "national-id": { kind: nationalIdKind, examples: nationalIdExamples },
  nationality: { kind: nationalityKind, examples: nationalityExamples },
  number: { kind: numberKind, examples: numberExamples },
  "partial-date": { kind: partialDateKind, examples: partialDateExamples },
  percentage: { kind: percentageKind, examples: percentageExamples },
  phone: { kind: phoneKind, examples: phoneExamples },
  quantity: { kind: quantityKind, examples: quantityExamples },
  radios: { kind: radiosKind, examples: radiosExamples },
  ranking: { kind: rankingKind, examples: rankingExamples },
  rating: { kind: ratingKind, examples: ratingExamples },
  reference: { kind: referenceKind, examples: referenceExamples },
  scale: { kind: scaleKind, examples: scaleExamples },
  select: { kind: selectKind, examples: selectExamples },
  signature: { kind: signatureKind, examples: signatureExamples },
  "summary-card": { kind: summaryCardKind, examples: summaryCardExamples },
  table: { kind: tableKind, examples: tableExamples },
  text: { kind: textKind, examples: textExamples },
  textarea: { kind: textareaKind, examples: textareaExamples },
  time: { kind: timeKind, examples: timeExamples },
  timeline: { kind: timelineKind, examples: timelineExamples },
  url: { kind: urlKind, examples: urlExamples },
  "verified-email": { kind: verifiedEmailKind, examples: verifiedEmailExamples },
  "verified-phone": { kind: verifiedPhoneKind, examples: verifiedPhoneExamples },
  video: { kind: videoKind, examples: videoExamples },
  why: { kind: whyKind, examples: whyExamples },
  year: { kind: yearKind, examples: yearExamples },
  "yes-no": { kind: yesNoKind, examples: yesNoExamples },
};
