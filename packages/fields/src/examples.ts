import { textKind } from "./text/text.kind.js";
import { textExamples } from "./text/text.examples.js";
import { textareaKind } from "./textarea/textarea.kind.js";
import { textareaExamples } from "./textarea/textarea.examples.js";
import { emailKind } from "./email/email.kind.js";
import { emailExamples } from "./email/email.examples.js";
import { numberKind } from "./number/number.kind.js";
import { numberExamples } from "./number/number.examples.js";
import { moneyKind } from "./money/money.kind.js";
import { moneyExamples } from "./money/money.examples.js";
import { selectKind } from "./select/select.kind.js";
import { selectExamples } from "./select/select.examples.js";
import { radiosKind } from "./radios/radios.kind.js";
import { radiosExamples } from "./radios/radios.examples.js";
import { checkboxesKind } from "./checkboxes/checkboxes.kind.js";
import { checkboxesExamples } from "./checkboxes/checkboxes.examples.js";
import { consentKind } from "./consent/consent.kind.js";
import { consentExamples } from "./consent/consent.examples.js";
import { yesNoKind } from "./yes-no/yes-no.kind.js";
import { yesNoExamples } from "./yes-no/yes-no.examples.js";
import { contentKind } from "./content/content.kind.js";
import { contentExamples } from "./content/content.examples.js";
import { phoneKind } from "./phone/phone.kind.js";
import { phoneExamples } from "./phone/phone.examples.js";
import { dateKind } from "./date/date.kind.js";
import { dateExamples } from "./date/date.examples.js";
import { nameKind } from "./name/name.kind.js";
import { nameExamples } from "./name/name.examples.js";
import { addressKind } from "./address/address.kind.js";
import { addressExamples } from "./address/address.examples.js";
import { fileKind } from "./file/file.kind.js";
import { fileExamples } from "./file/file.examples.js";
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
