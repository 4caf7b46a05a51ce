import { fieldTypeOf } from "../field-type.js";
import { unitWords } from "../units.js";
import { textAnswer, textDisplay } from "./text.answer.js";
import type { TextField } from "./text.definition.js";
import { textKind, type TextProps } from "./text.kind.js";

export default fieldTypeOf<TextField, TextProps>({
  type: "text",
  everyday: true,
  kind: textKind,
  answer: textAnswer,
  display: textDisplay,
  props: (field, context) => ({
    ...unitWords(field, context),
    width: field.width,
    inputmode: field.inputmode,
    pattern: field.pattern,
    spellcheck: field.spellcheck,
    dir: field.dir,
  }),
});
