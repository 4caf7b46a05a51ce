import type { PhoneField } from "@diwan/core";
import { phoneKind, type PhoneProps } from "@diwan/fields/kinds/phone";
import { fieldTypeOf } from "../field-type.js";

export default fieldTypeOf<PhoneField, PhoneProps>({
  type: "phone", kind: phoneKind,
  props: ({ country }) => ({ country }),
  // Isolated left to right: groups of figures would change places in right-to-left text.
  display: (value) => `\u2066${String(value)}\u2069`,
});
