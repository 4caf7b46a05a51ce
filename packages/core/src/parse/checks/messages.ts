import { pointerOf } from "../pointer.js";
import { didYouMean, suggest } from "../suggest.js";
import type { Check } from "./form.js";

/** Own words are for codes that exist. An agency's own type may have codes of its own. */
export const messageCodes: Check = ({ fields, types: { codes } }) =>
  fields.flatMap(({ field, pointer }) => {
    if (field.name === undefined || field.type.includes(":")) return [];
    return Object.keys(field.messages ?? {})
      .filter((code) => !codes.includes(code))
      .map((code) => {
        const suggestion = suggest(code, codes);
        return {
          pointer: pointerOf(["messages", code], pointer),
          atKey: true,
          code: "messageCode" as const,
          suggestion,
          message: `No field reports the error code '${code}'${didYouMean(suggestion)}`,
        };
      });
  });
