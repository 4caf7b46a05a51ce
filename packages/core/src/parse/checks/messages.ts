import { PROBLEM_CODES } from "../../definition.js";
import { pointerOf } from "../pointer.js";
import { didYouMean, suggest } from "../suggest.js";
import type { Check } from "./form.js";

/** Own words are for codes that exist. An agency's own type may have codes of its own. */
export const messageCodes: Check = ({ places }) => places.flatMap(({ field, pointer }) => {
  if (field.type === "content" || field.type.includes(":")) return [];
  return Object.keys(field.messages ?? {}).filter((code) => !PROBLEM_CODES.some((known) => known === code)).map((code) => {
    const suggestion = suggest(code, PROBLEM_CODES);
    return { pointer: pointerOf(["messages", code], pointer), atKey: true, code: "messageCode" as const, suggestion, message: `No field reports the error code '${code}'${didYouMean(suggestion)}` };
  });
});
