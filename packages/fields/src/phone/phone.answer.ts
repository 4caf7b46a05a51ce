import { answerTypeOf } from "@diwan/core";
import type { PhoneField } from "./phone.definition.js";
import type { Display } from "../field-type.js";

/** A string in E.164 form, or the entry that could not be brought into it. */
export const phoneAnswer = answerTypeOf<PhoneField>({
  celType: "string",
  rules: () => import("./phone.rules.js").then(({ phoneRules }) => phoneRules),
});

// Isolated left to right: groups of figures would change places in right-to-left text.
export const phoneDisplay: Display<PhoneField> = (value) => `\u2066${String(value)}\u2069`;
