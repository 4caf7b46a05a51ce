import { fieldTypeOf } from "../field-type.js";
import { nationalIdAnswer, nationalIdDisplay } from "./national-id.answer.js";
import type { NationalIdField } from "./national-id.definition.js";
import { nationalIdKind, type NationalIdProps } from "./national-id.kind.js";
import { exampleOf } from "./scheme.js";

export default fieldTypeOf<NationalIdField, NationalIdProps>({
  type: "national-id",
  kind: nationalIdKind,
  answer: nationalIdAnswer,
  display: nationalIdDisplay,
  props: ({ country, kind }) => ({ country, kind }),
  readable: (_params, _part, field) => ({ example: exampleOf(field) }),
});
