// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import type { AnyFieldType } from "../field-type.js";

import checkboxes from "../checkboxes/checkboxes.type.js";
import date from "../date/date.type.js";
import email from "../email/email.type.js";
import number from "../number/number.type.js";
import radios from "../radios/radios.type.js";
import select from "../select/select.type.js";
import text from "../text/text.type.js";
import textarea from "../textarea/textarea.type.js";

/** Types that nearly every form asks: they come with the form itself. */
export const everydayTypes: readonly AnyFieldType[] = [checkboxes, date, email, number, radios, select, text, textarea];

/** What loads each other type that comes with Diwan, and each extension of one: a form loads those it asks and no other. */
export const loadedTypes: { readonly [type: string]: () => Promise<{ readonly default: AnyFieldType }> } = {
  address: () => import("../address/address.type.js"),
  "bank-account": () => import("../bank-account/bank-account.type.js"),
  banner: () => import("../banner/banner.type.js"),
  calculated: () => import("../calculated/calculated.type.js"),
  callout: () => import("../callout/callout.type.js"),
  chart: () => import("../chart/chart.type.js"),
  clauses: () => import("../clauses/clauses.type.js"),
  combobox: () => import("../combobox/combobox.type.js"),
  consent: () => import("../consent/consent.type.js"),
  "contact-preference": () => import("../contact-preference/contact-preference.type.js"),
  content: () => import("../content/content.type.js"),
  country: () => import("../country/country.type.js"),
  "date.calendar": () => import("../date/date.calendar.type.js"),
  "date-range": () => import("../date-range/date-range.type.js"),
  duration: () => import("../duration/duration.type.js"),
  evidence: () => import("../evidence/evidence.type.js"),
  faq: () => import("../faq/faq.type.js"),
  file: () => import("../file/file.type.js"),
  image: () => import("../image/image.type.js"),
  "image-choice": () => import("../image-choice/image-choice.type.js"),
  language: () => import("../language/language.type.js"),
  list: () => import("../list/list.type.js"),
  location: () => import("../location/location.type.js"),
  lookup: () => import("../lookup/lookup.type.js"),
  matrix: () => import("../matrix/matrix.type.js"),
  "monetary-amount": () => import("../monetary-amount/monetary-amount.type.js"),
  money: () => import("../money/money.type.js"),
  month: () => import("../month/month.type.js"),
  multiselect: () => import("../multiselect/multiselect.type.js"),
  name: () => import("../name/name.type.js"),
  "national-id": () => import("../national-id/national-id.type.js"),
  nationality: () => import("../nationality/nationality.type.js"),
  "partial-date": () => import("../partial-date/partial-date.type.js"),
  percentage: () => import("../percentage/percentage.type.js"),
  phone: () => import("../phone/phone.type.js"),
  quantity: () => import("../quantity/quantity.type.js"),
  ranking: () => import("../ranking/ranking.type.js"),
  rating: () => import("../rating/rating.type.js"),
  reference: () => import("../reference/reference.type.js"),
  scale: () => import("../scale/scale.type.js"),
  signature: () => import("../signature/signature.type.js"),
  "summary-card": () => import("../summary-card/summary-card.type.js"),
  table: () => import("../table/table.type.js"),
  "table-list": () => import("../table-list/table-list.type.js"),
  time: () => import("../time/time.type.js"),
  timeline: () => import("../timeline/timeline.type.js"),
  url: () => import("../url/url.type.js"),
  "verified-email": () => import("../verified-email/verified-email.type.js"),
  "verified-phone": () => import("../verified-phone/verified-phone.type.js"),
  video: () => import("../video/video.type.js"),
  why: () => import("../why/why.type.js"),
  year: () => import("../year/year.type.js"),
  "yes-no": () => import("../yes-no/yes-no.type.js"),
};

/** What loads a type; `undefined` where the form has it already, and for those that do not come with Diwan. */
export const typeLoader = (type: string): (typeof loadedTypes)[string] | undefined =>
  Object.hasOwn(loadedTypes, type) ? loadedTypes[type] : undefined;
