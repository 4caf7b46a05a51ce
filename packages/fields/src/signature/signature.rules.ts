import { answerOf, isTextParts, report, type AnswerRules } from "@diwan/core";
import { canonicalParts, oneLine } from "../canonical-text.js";
import type { SignatureField } from "./signature.definition.js";
import { declarationHash } from "./signature.hash.js";

/** Longer than any name; what is longer is another text. */
const MOST = 200;

export const signatureRules: AnswerRules<SignatureField> = {
  // The name of somebody who signed another text is no signature of this one.
  unfit: ["declarationChanged"],
  canonical: (value) => canonicalParts(value, oneLine),
  check: ({ declaration }) => {
    const current = declarationHash(declaration);
    return answerOf(isTextParts, "type", (payload) => {
      const { name = "", declaration: signed = "", ...rest } = payload.value;
      if (!/^[0-9a-f]{64}$/.test(signed) || Object.keys(rest).length) report(payload, "type");
      else if (signed !== current) report(payload, "declarationChanged");
      else if ([...name].length > MOST) report(payload, "tooLong", { count: MOST });
    });
  },
};
