// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import type { AnswerPart } from "../own-types.js";
import { addressAnswer, addressDisplay } from "../address/address.answer.js";
import { bankAccountAnswer, bankAccountDisplay } from "../bank-account/bank-account.answer.js";
import { bannerAnswer, bannerDisplay } from "../banner/banner.answer.js";
import { calculatedAnswer, calculatedDisplay } from "../calculated/calculated.answer.js";
import { calloutAnswer, calloutDisplay } from "../callout/callout.answer.js";
import { chartAnswer, chartDisplay } from "../chart/chart.answer.js";
import { checkboxesAnswer, checkboxesDisplay } from "../checkboxes/checkboxes.answer.js";
import { clausesAnswer, clausesDisplay } from "../clauses/clauses.answer.js";
import { comboboxAnswer, comboboxDisplay } from "../combobox/combobox.answer.js";
import { consentAnswer, consentDisplay } from "../consent/consent.answer.js";
import { contactPreferenceAnswer, contactPreferenceDisplay } from "../contact-preference/contact-preference.answer.js";
import { contentAnswer, contentDisplay } from "../content/content.answer.js";
import { countryAnswer, countryDisplay } from "../country/country.answer.js";
import { dateAnswer, dateDisplay } from "../date/date.answer.js";
import { dateRangeAnswer, dateRangeDisplay } from "../date-range/date-range.answer.js";
import { durationAnswer, durationDisplay } from "../duration/duration.answer.js";
import { emailAnswer, emailDisplay } from "../email/email.answer.js";
import { evidenceAnswer, evidenceDisplay } from "../evidence/evidence.answer.js";
import { faqAnswer, faqDisplay } from "../faq/faq.answer.js";
import { fileAnswer, fileDisplay } from "../file/file.answer.js";
import { imageAnswer, imageDisplay } from "../image/image.answer.js";
import { imageChoiceAnswer, imageChoiceDisplay } from "../image-choice/image-choice.answer.js";
import { languageAnswer, languageDisplay } from "../language/language.answer.js";
import { listAnswer, listDisplay } from "../list/list.answer.js";
import { locationAnswer, locationDisplay } from "../location/location.answer.js";
import { lookupAnswer, lookupDisplay } from "../lookup/lookup.answer.js";
import { matrixAnswer, matrixDisplay } from "../matrix/matrix.answer.js";
import { monetaryAmountAnswer, monetaryAmountDisplay } from "../monetary-amount/monetary-amount.answer.js";
import { moneyAnswer, moneyDisplay } from "../money/money.answer.js";
import { monthAnswer, monthDisplay } from "../month/month.answer.js";
import { multiselectAnswer, multiselectDisplay } from "../multiselect/multiselect.answer.js";
import { nameAnswer, nameDisplay } from "../name/name.answer.js";
import { nationalIdAnswer, nationalIdDisplay } from "../national-id/national-id.answer.js";
import { nationalityAnswer, nationalityDisplay } from "../nationality/nationality.answer.js";
import { numberAnswer, numberDisplay } from "../number/number.answer.js";
import { partialDateAnswer, partialDateDisplay } from "../partial-date/partial-date.answer.js";
import { percentageAnswer, percentageDisplay } from "../percentage/percentage.answer.js";
import { phoneAnswer, phoneDisplay } from "../phone/phone.answer.js";
import { quantityAnswer, quantityDisplay } from "../quantity/quantity.answer.js";
import { radiosAnswer, radiosDisplay } from "../radios/radios.answer.js";
import { rankingAnswer, rankingDisplay } from "../ranking/ranking.answer.js";
import { ratingAnswer, ratingDisplay } from "../rating/rating.answer.js";
import { referenceAnswer, referenceDisplay } from "../reference/reference.answer.js";
import { scaleAnswer, scaleDisplay } from "../scale/scale.answer.js";
import { selectAnswer, selectDisplay } from "../select/select.answer.js";
import { signatureAnswer, signatureDisplay } from "../signature/signature.answer.js";
import { summaryCardAnswer, summaryCardDisplay } from "../summary-card/summary-card.answer.js";
import { tableAnswer, tableDisplay } from "../table/table.answer.js";
import { tableListAnswer, tableListDisplay } from "../table-list/table-list.answer.js";
import { textAnswer, textDisplay } from "../text/text.answer.js";
import { textareaAnswer, textareaDisplay } from "../textarea/textarea.answer.js";
import { timeAnswer, timeDisplay } from "../time/time.answer.js";
import { timelineAnswer, timelineDisplay } from "../timeline/timeline.answer.js";
import { urlAnswer, urlDisplay } from "../url/url.answer.js";
import { verifiedEmailAnswer, verifiedEmailDisplay } from "../verified-email/verified-email.answer.js";
import { verifiedPhoneAnswer, verifiedPhoneDisplay } from "../verified-phone/verified-phone.answer.js";
import { videoAnswer, videoDisplay } from "../video/video.answer.js";
import { whyAnswer, whyDisplay } from "../why/why.answer.js";
import { yearAnswer, yearDisplay } from "../year/year.answer.js";
import { yesNoAnswer, yesNoDisplay } from "../yes-no/yes-no.answer.js";

// Each display is only ever given fields of its own type.
const part = (answer: AnswerPart["answer"], display: unknown): AnswerPart => ({ answer, display: display as AnswerPart["display"] });

/** How answers of the types that come with Diwan are held, validated and put into words, by the name a definition gives each. */
export const builtInAnswers: ReadonlyMap<string, AnswerPart> = new Map(Object.entries({
  address: part(addressAnswer, addressDisplay),
  "bank-account": part(bankAccountAnswer, bankAccountDisplay),
  banner: part(bannerAnswer, bannerDisplay),
  calculated: part(calculatedAnswer, calculatedDisplay),
  callout: part(calloutAnswer, calloutDisplay),
  chart: part(chartAnswer, chartDisplay),
  checkboxes: part(checkboxesAnswer, checkboxesDisplay),
  clauses: part(clausesAnswer, clausesDisplay),
  combobox: part(comboboxAnswer, comboboxDisplay),
  consent: part(consentAnswer, consentDisplay),
  "contact-preference": part(contactPreferenceAnswer, contactPreferenceDisplay),
  content: part(contentAnswer, contentDisplay),
  country: part(countryAnswer, countryDisplay),
  date: part(dateAnswer, dateDisplay),
  "date-range": part(dateRangeAnswer, dateRangeDisplay),
  duration: part(durationAnswer, durationDisplay),
  email: part(emailAnswer, emailDisplay),
  evidence: part(evidenceAnswer, evidenceDisplay),
  faq: part(faqAnswer, faqDisplay),
  file: part(fileAnswer, fileDisplay),
  image: part(imageAnswer, imageDisplay),
  "image-choice": part(imageChoiceAnswer, imageChoiceDisplay),
  language: part(languageAnswer, languageDisplay),
  list: part(listAnswer, listDisplay),
  location: part(locationAnswer, locationDisplay),
  lookup: part(lookupAnswer, lookupDisplay),
  matrix: part(matrixAnswer, matrixDisplay),
  "monetary-amount": part(monetaryAmountAnswer, monetaryAmountDisplay),
  money: part(moneyAnswer, moneyDisplay),
  month: part(monthAnswer, monthDisplay),
  multiselect: part(multiselectAnswer, multiselectDisplay),
  name: part(nameAnswer, nameDisplay),
  "national-id": part(nationalIdAnswer, nationalIdDisplay),
  nationality: part(nationalityAnswer, nationalityDisplay),
  number: part(numberAnswer, numberDisplay),
  "partial-date": part(partialDateAnswer, partialDateDisplay),
  percentage: part(percentageAnswer, percentageDisplay),
  phone: part(phoneAnswer, phoneDisplay),
  quantity: part(quantityAnswer, quantityDisplay),
  radios: part(radiosAnswer, radiosDisplay),
  ranking: part(rankingAnswer, rankingDisplay),
  rating: part(ratingAnswer, ratingDisplay),
  reference: part(referenceAnswer, referenceDisplay),
  scale: part(scaleAnswer, scaleDisplay),
  select: part(selectAnswer, selectDisplay),
  signature: part(signatureAnswer, signatureDisplay),
  "summary-card": part(summaryCardAnswer, summaryCardDisplay),
  table: part(tableAnswer, tableDisplay),
  "table-list": part(tableListAnswer, tableListDisplay),
  text: part(textAnswer, textDisplay),
  textarea: part(textareaAnswer, textareaDisplay),
  time: part(timeAnswer, timeDisplay),
  timeline: part(timelineAnswer, timelineDisplay),
  url: part(urlAnswer, urlDisplay),
  "verified-email": part(verifiedEmailAnswer, verifiedEmailDisplay),
  "verified-phone": part(verifiedPhoneAnswer, verifiedPhoneDisplay),
  video: part(videoAnswer, videoDisplay),
  why: part(whyAnswer, whyDisplay),
  year: part(yearAnswer, yearDisplay),
  "yes-no": part(yesNoAnswer, yesNoDisplay),
}));
