import { fieldTypeOf } from "../field-type.js";
import { textareaAnswer, textareaDisplay } from "./textarea.answer.js";
import type { TextareaField } from "./textarea.definition.js";
import { textareaKind, type TextareaProps } from "./textarea.kind.js";

export default fieldTypeOf<TextareaField, TextareaProps>({
  type: "textarea",
  everyday: true,
  kind: textareaKind,
  answer: textareaAnswer,
  display: textareaDisplay,
  props: ({ rows, maxLength, maxWords }) => ({ rows, maxLength, maxWords }),
});
