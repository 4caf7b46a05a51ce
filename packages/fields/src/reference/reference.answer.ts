import { answerTypeOf } from "@diwan/core";
import { isolatedCode } from "../code.js";
import type { Display } from "../field-type.js";
import type { ReferenceField } from "./reference.definition.js";

/** A string. */
export const referenceAnswer = answerTypeOf<ReferenceField>({
  celType: "string",
  rules: () => import("./reference.rules.js").then(({ referenceRules }) => referenceRules),
});

export const referenceDisplay: Display<ReferenceField> = (answer) => isolatedCode(String(answer));
