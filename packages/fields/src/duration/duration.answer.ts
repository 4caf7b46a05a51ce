import { answerTypeOf } from "@diwan/core";
import type { MessageId } from "@diwan/i18n";
import type { Display } from "../field-type.js";
import type { DurationField } from "./duration.definition.js";
import { partsOfDuration, UNITS } from "./duration.read.js";

/** An ISO 8601 duration, or an object of the boxes as entered. */
export const durationAnswer = answerTypeOf<DurationField>({
  celType: "string",
  rules: () => import("./duration.rules.js").then(({ durationRules }) => durationRules),
});

/** "2 hours and 30 minutes". `locale` needs the group `duration`. */
export const durationDisplay: Display<DurationField> = (value, _field, { locale }) => {
  const parts = partsOfDuration(value);
  if (!parts)
    return typeof value === "object"
      ? Object.values(value ?? {})
          .filter(Boolean)
          .join(" ")
      : String(value);
  return locale.list(
    UNITS.flatMap((unit) => {
      const count = parts[unit];
      return count === undefined ? [] : [locale.t(`duration.${unit}.count` satisfies MessageId, { count })];
    }),
  );
};
