import { answerOf, isBlank, isTextParts, report, type AnswerRules } from "@diwan/core";
import { canonicalParts, oneLine } from "../canonical-text.js";
import type { NameField, NamePart } from "./name.definition.js";

const ASKED: readonly NamePart[] = ["given", "family"];

export const nameRules: AnswerRules<NameField> = {
  canonical: (value) => canonicalParts(value, oneLine),
  check: ({ parts: asked = ASKED }) =>
    answerOf(isTextParts, "type", (payload) => {
      for (const part of asked)
        if (ASKED.includes(part) && isBlank(payload.value[part]))
          report(payload, "required", undefined, part);
      for (const part of Object.keys(payload.value))
        if (!asked.some((each) => each === part)) report(payload, "unknown", undefined, part);
    }),
};
