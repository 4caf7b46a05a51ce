import { answerTypeOf } from "@diwan/core";
import { languageNameIn } from "@diwan/i18n/countries";
import { partOf } from "../entry-parts.js";
import type { Display } from "../field-type.js";
import type { ContactPreferenceField } from "./contact-preference.definition.js";
import { WAYS } from "./ways.js";

/** `{ by, language }`: a way and a BCP 47 tag. */
export const contactPreferenceAnswer = answerTypeOf<ContactPreferenceField>({
  celType: "map",
  rules: () =>
    import("./contact-preference.rules.js").then(({ contactPreferenceRules }) => contactPreferenceRules),
});

/** The way, then the language. `locale` needs the group `contact`. */
export const contactPreferenceDisplay: Display<ContactPreferenceField> = (answer, _field, { locale }) => {
  const by = partOf(answer, "by");
  const language = partOf(answer, "language");
  const way = WAYS.find((each) => each === by);
  return [way ? locale.t(`contact.${way}`) : by, language && languageNameIn(language, locale)].filter(
    Boolean,
  );
};
