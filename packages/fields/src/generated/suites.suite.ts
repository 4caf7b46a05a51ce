// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import type { TypeSuite } from "../type.suite.js";
import { addressSuite } from "../address/address.suite.js";
import { bankAccountSuite } from "../bank-account/bank-account.suite.js";
import { bannerSuite } from "../banner/banner.suite.js";
import { calculatedSuite } from "../calculated/calculated.suite.js";
import { calloutSuite } from "../callout/callout.suite.js";
import { chartSuite } from "../chart/chart.suite.js";
import { checkboxesSuite } from "../checkboxes/checkboxes.suite.js";
import { clausesSuite } from "../clauses/clauses.suite.js";
import { comboboxSuite } from "../combobox/combobox.suite.js";
import { consentSuite } from "../consent/consent.suite.js";
import { contactPreferenceSuite } from "../contact-preference/contact-preference.suite.js";
import { contentSuite } from "../content/content.suite.js";
import { countrySuite } from "../country/country.suite.js";
import { dateSuite } from "../date/date.suite.js";
import { dateRangeSuite } from "../date-range/date-range.suite.js";
import { durationSuite } from "../duration/duration.suite.js";
import { emailSuite } from "../email/email.suite.js";
import { evidenceSuite } from "../evidence/evidence.suite.js";
import { faqSuite } from "../faq/faq.suite.js";
import { fileSuite } from "../file/file.suite.js";
import { imageSuite } from "../image/image.suite.js";
import { imageChoiceSuite } from "../image-choice/image-choice.suite.js";
import { languageSuite } from "../language/language.suite.js";
import { listSuite } from "../list/list.suite.js";
import { locationSuite } from "../location/location.suite.js";
import { lookupSuite } from "../lookup/lookup.suite.js";
import { matrixSuite } from "../matrix/matrix.suite.js";
import { monetaryAmountSuite } from "../monetary-amount/monetary-amount.suite.js";
import { moneySuite } from "../money/money.suite.js";
import { monthSuite } from "../month/month.suite.js";
import { multiselectSuite } from "../multiselect/multiselect.suite.js";
import { nameSuite } from "../name/name.suite.js";
import { nationalIdSuite } from "../national-id/national-id.suite.js";
import { nationalitySuite } from "../nationality/nationality.suite.js";
import { numberSuite } from "../number/number.suite.js";
import { partialDateSuite } from "../partial-date/partial-date.suite.js";
import { percentageSuite } from "../percentage/percentage.suite.js";
import { phoneSuite } from "../phone/phone.suite.js";
import { quantitySuite } from "../quantity/quantity.suite.js";
import { radiosSuite } from "../radios/radios.suite.js";
import { rankingSuite } from "../ranking/ranking.suite.js";
import { ratingSuite } from "../rating/rating.suite.js";
import { referenceSuite } from "../reference/reference.suite.js";
import { scaleSuite } from "../scale/scale.suite.js";
import { selectSuite } from "../select/select.suite.js";
import { signatureSuite } from "../signature/signature.suite.js";
import { summaryCardSuite } from "../summary-card/summary-card.suite.js";
import { tableSuite } from "../table/table.suite.js";
import { tableListSuite } from "../table-list/table-list.suite.js";
import { textSuite } from "../text/text.suite.js";
import { textareaSuite } from "../textarea/textarea.suite.js";
import { timeSuite } from "../time/time.suite.js";
import { timelineSuite } from "../timeline/timeline.suite.js";
import { urlSuite } from "../url/url.suite.js";
import { verifiedEmailSuite } from "../verified-email/verified-email.suite.js";
import { verifiedPhoneSuite } from "../verified-phone/verified-phone.suite.js";
import { videoSuite } from "../video/video.suite.js";
import { whySuite } from "../why/why.suite.js";
import { yearSuite } from "../year/year.suite.js";
import { yesNoSuite } from "../yes-no/yes-no.suite.js";

/** What tests need to know of each type. */
export const suites: { readonly [type: string]: TypeSuite } = {
  address: addressSuite,
  "bank-account": bankAccountSuite,
  banner: bannerSuite,
  calculated: calculatedSuite,
  callout: calloutSuite,
  chart: chartSuite,
  checkboxes: checkboxesSuite,
  clauses: clausesSuite,
  combobox: comboboxSuite,
  consent: consentSuite,
  "contact-preference": contactPreferenceSuite,
  content: contentSuite,
  country: countrySuite,
  date: dateSuite,
  "date-range": dateRangeSuite,
  duration: durationSuite,
  email: emailSuite,
  evidence: evidenceSuite,
  faq: faqSuite,
  file: fileSuite,
  image: imageSuite,
  "image-choice": imageChoiceSuite,
  language: languageSuite,
  list: listSuite,
  location: locationSuite,
  lookup: lookupSuite,
  matrix: matrixSuite,
  "monetary-amount": monetaryAmountSuite,
  money: moneySuite,
  month: monthSuite,
  multiselect: multiselectSuite,
  name: nameSuite,
  "national-id": nationalIdSuite,
  nationality: nationalitySuite,
  number: numberSuite,
  "partial-date": partialDateSuite,
  percentage: percentageSuite,
  phone: phoneSuite,
  quantity: quantitySuite,
  radios: radiosSuite,
  ranking: rankingSuite,
  rating: ratingSuite,
  reference: referenceSuite,
  scale: scaleSuite,
  select: selectSuite,
  signature: signatureSuite,
  "summary-card": summaryCardSuite,
  table: tableSuite,
  "table-list": tableListSuite,
  text: textSuite,
  textarea: textareaSuite,
  time: timeSuite,
  timeline: timelineSuite,
  url: urlSuite,
  "verified-email": verifiedEmailSuite,
  "verified-phone": verifiedPhoneSuite,
  video: videoSuite,
  why: whySuite,
  year: yearSuite,
  "yes-no": yesNoSuite,
};
