import { fieldTypeOf } from "../field-type.js";
import { contactPreferenceAnswer, contactPreferenceDisplay } from "./contact-preference.answer.js";
import type { ContactPreferenceField } from "./contact-preference.definition.js";
import { contactPreferenceKind, type ContactPreferenceProps } from "./contact-preference.kind.js";
import { WAYS } from "./ways.js";

export default fieldTypeOf<ContactPreferenceField, ContactPreferenceProps>({
  type: "contact-preference",
  kind: contactPreferenceKind,
  answer: contactPreferenceAnswer,
  display: contactPreferenceDisplay,
  props: ({ by = WAYS, languages }, { session }) => ({
    by,
    languages: languages ?? session.form.definition.languages,
  }),
  partKind: (part) => `contact-${part}`,
});
