import { fieldTypeOf } from "../field-type.js";
import { nameAnswer, nameDisplay } from "./name.answer.js";
import type { NameField } from "./name.definition.js";
import { nameKind, type NameProps } from "./name.kind.js";

export default fieldTypeOf<NameField, NameProps>({
  type: "name",
  kind: nameKind,
  answer: nameAnswer,
  display: nameDisplay,
  props: ({ parts }) => ({ parts }),
});
