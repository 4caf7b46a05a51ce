import { fieldTypeOf } from "../field-type.js";
import { nationalityAnswer, nationalityDisplay } from "./nationality.answer.js";
import type { NationalityField } from "./nationality.definition.js";
import { nationalityKind, type NationalityProps } from "./nationality.kind.js";

export default fieldTypeOf<NationalityField, NationalityProps>({
  type: "nationality",
  kind: nationalityKind,
  answer: nationalityAnswer,
  display: nationalityDisplay,
  props: ({ countries, pinned }, { isServed }) => ({ codes: countries, pinned, served: isServed }),
});
