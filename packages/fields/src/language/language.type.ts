import { fieldTypeOf } from "../field-type.js";
import { languageAnswer, languageDisplay } from "./language.answer.js";
import type { LanguageField } from "./language.definition.js";
import { languageKind, type LanguageProps } from "./language.kind.js";

export default fieldTypeOf<LanguageField, LanguageProps>({
  type: "language",
  kind: languageKind,
  answer: languageAnswer,
  display: languageDisplay,
  props: ({ languages, pinned }, { isServed }) => ({ codes: languages, pinned, served: isServed }),
});
