// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import type { OwnControls } from "../field.js";
import { addressControls } from "../address/address.controls.js";
import { bankAccountControls } from "../bank-account/bank-account.controls.js";
import { clausesControls } from "../clauses/clauses.controls.js";
import { comboboxControls } from "../combobox/combobox.controls.js";
import { dateControls } from "../date/date.controls.js";
import { dateRangeControls } from "../date-range/date-range.controls.js";
import { durationControls } from "../duration/duration.controls.js";
import { evidenceControls } from "../evidence/evidence.controls.js";
import { fileControls } from "../file/file.controls.js";
import { locationControls } from "../location/location.controls.js";
import { lookupControls } from "../lookup/lookup.controls.js";
import { matrixControls } from "../matrix/matrix.controls.js";
import { monthControls } from "../month/month.controls.js";
import { multiselectControls } from "../multiselect/multiselect.controls.js";
import { partialDateControls } from "../partial-date/partial-date.controls.js";
import { rankingControls } from "../ranking/ranking.controls.js";
import { signatureControls } from "../signature/signature.controls.js";
import { timeControls } from "../time/time.controls.js";
import { verifiedEmailControls } from "../verified-email/verified-email.controls.js";
import { verifiedPhoneControls } from "../verified-phone/verified-phone.controls.js";
import { yesNoControls } from "../yes-no/yes-no.controls.js";

// Each is only ever given fields of its own type.
const own = (controls: unknown): OwnControls => controls as OwnControls;

/** What stands in the controls of a field with an answer, for each type where that is not plain. */
export const builtInControls: { readonly [type: string]: OwnControls } = {
  address: own(addressControls),
  "bank-account": own(bankAccountControls),
  clauses: own(clausesControls),
  combobox: own(comboboxControls),
  date: own(dateControls),
  "date-range": own(dateRangeControls),
  duration: own(durationControls),
  evidence: own(evidenceControls),
  file: own(fileControls),
  location: own(locationControls),
  lookup: own(lookupControls),
  matrix: own(matrixControls),
  month: own(monthControls),
  multiselect: own(multiselectControls),
  "partial-date": own(partialDateControls),
  ranking: own(rankingControls),
  signature: own(signatureControls),
  time: own(timeControls),
  "verified-email": own(verifiedEmailControls),
  "verified-phone": own(verifiedPhoneControls),
  "yes-no": own(yesNoControls),
};
