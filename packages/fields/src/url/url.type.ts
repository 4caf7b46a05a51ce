import { fieldTypeOf } from "../field-type.js";
import { urlAnswer, urlDisplay } from "./url.answer.js";
import type { UrlField } from "./url.definition.js";
import { urlKind, type UrlProps } from "./url.kind.js";

export default fieldTypeOf<UrlField, UrlProps>({
  type: "url",
  kind: urlKind,
  answer: urlAnswer,
  display: urlDisplay,
  props: () => ({}),
});
