import { textKind } from "./text-field/text-field.kind.js";
import { textExamples } from "./text-field/text-field.examples.js";
import { textareaKind } from "./textarea-field/textarea-field.kind.js";
import { textareaExamples } from "./textarea-field/textarea-field.examples.js";
import { emailKind } from "./email-field/email-field.kind.js";
import { emailExamples } from "./email-field/email-field.examples.js";
import { numberKind } from "./number-field/number-field.kind.js";
import { numberExamples } from "./number-field/number-field.examples.js";
import { moneyKind } from "./money-field/money-field.kind.js";
import { moneyExamples } from "./money-field/money-field.examples.js";
import { selectKind } from "./select-field/select-field.kind.js";
import { selectExamples } from "./select-field/select-field.examples.js";
import { radiosKind } from "./radios-field/radios-field.kind.js";
import { radiosExamples } from "./radios-field/radios-field.examples.js";
import { checkboxesKind } from "./checkboxes-field/checkboxes-field.kind.js";
import { checkboxesExamples } from "./checkboxes-field/checkboxes-field.examples.js";
import { consentKind } from "./consent-field/consent-field.kind.js";
import { consentExamples } from "./consent-field/consent-field.examples.js";
import { yesNoKind } from "./yes-no-field/yes-no-field.kind.js";
import { yesNoExamples } from "./yes-no-field/yes-no-field.examples.js";
import { contentKind } from "./content-field/content-field.kind.js";
import { contentExamples } from "./content-field/content-field.examples.js";
import { phoneKind } from "./phone-field/phone-field.kind.js";
import { phoneExamples } from "./phone-field/phone-field.examples.js";
import { dateKind } from "./date-field/date-field.kind.js";
import { dateExamples } from "./date-field/date-field.examples.js";
import { nameKind } from "./name-field/name-field.kind.js";
import { nameExamples } from "./name-field/name-field.examples.js";
import { addressKind } from "./address-field/address-field.kind.js";
import { addressExamples } from "./address-field/address-field.examples.js";
import { fileKind } from "./file-field/file-field.kind.js";
import { fileExamples } from "./file-field/file-field.examples.js";
import type { Example } from "./example.js";
import type { FieldKind } from "./field.js";

/** A kind with its examples; the props of both are the same, which this type forgets. */
export interface Catalogue {
  readonly kind: FieldKind;
  readonly examples: readonly Example[];
}

// Each pair is checked by the type parameter before it is forgotten.
const entry = <P extends Parameters<FieldKind["template"]>[0]>(kind: FieldKind<P>, examples: readonly Example<P>[]): Catalogue =>
  ({ kind, examples }) as unknown as Catalogue;

/** Every kind's examples, by type: what stories, the no-JavaScript pages and the accessibility matrix walk through. */
export const catalogue: { readonly [type: string]: Catalogue } = {
  text: entry(textKind, textExamples),
  textarea: entry(textareaKind, textareaExamples),
  email: entry(emailKind, emailExamples),
  number: entry(numberKind, numberExamples),
  money: entry(moneyKind, moneyExamples),
  select: entry(selectKind, selectExamples),
  radios: entry(radiosKind, radiosExamples),
  checkboxes: entry(checkboxesKind, checkboxesExamples),
  consent: entry(consentKind, consentExamples),
  "yes-no": entry(yesNoKind, yesNoExamples),
  phone: entry(phoneKind, phoneExamples),
  date: entry(dateKind, dateExamples),
  name: entry(nameKind, nameExamples),
  address: entry(addressKind, addressExamples),
  file: entry(fileKind, fileExamples),
  content: entry(contentKind, contentExamples),
};
