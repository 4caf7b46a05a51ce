import type { NameField, NamePart } from "../definition.js";
import { isBlank } from "./empty.js";
import { parts, report, type AnswerType } from "./rule.js";

const ASKED: readonly NamePart[] = ["given", "family"];

export const name: AnswerType<NameField> = {
  check: ({ parts: asked = ASKED }) => parts().check((payload) => {
    for (const part of asked) if (ASKED.includes(part) && isBlank(payload.value[part])) report(payload, "required", undefined, part);
    for (const part of Object.keys(payload.value)) if (!asked.some((each) => each === part)) report(payload, "unknown", undefined, part);
  }),
};
