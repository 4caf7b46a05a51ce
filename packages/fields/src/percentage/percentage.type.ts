import { fieldTypeOf } from "../field-type.js";
import { percentageAnswer, percentageDisplay } from "./percentage.answer.js";
import type { PercentageField } from "./percentage.definition.js";
import { percentageKind, type PercentageProps } from "./percentage.kind.js";
import { shownPercentage } from "./percentage.shown.js";

export default fieldTypeOf<PercentageField, PercentageProps>({
  type: "percentage",
  kind: percentageKind,
  answer: percentageAnswer,
  display: percentageDisplay,
  props: ({ whole, min }) => ({ whole, min }),
  readable({ min, max, read, other }, _part, _field, { locale }) {
    const shown = (limit: unknown) =>
      typeof limit === "number" ? shownPercentage(limit, locale) : undefined;
    return { min: shown(min), max: shown(max), read: shown(read), other: shown(other) };
  },
});
