import { answerTypeOf, isBlank } from "@diwan/core";
import { partOf } from "../entry-parts.js";
import type { Display } from "../field-type.js";
import type { SignatureField } from "./signature.definition.js";

/** `{ name, declaration }`: who signed, and the hash of what. */
export const signatureAnswer = answerTypeOf<SignatureField>({
  celType: "map",
  // The hash alone signs nothing.
  isEmpty: (value) =>
    typeof value === "object" &&
    value !== null &&
    "declaration" in value &&
    isBlank({ ...value, declaration: "" }),
  rules: () => import("./signature.rules.js").then(({ signatureRules }) => signatureRules),
});

export const signatureDisplay: Display<SignatureField> = (value) => partOf(value, "name");
