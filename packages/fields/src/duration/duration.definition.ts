import { common, fieldDefinition, fieldMeta, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { repeated } from "../repeated.schema.js";
import { partsOfDuration, unitsAsked, UNITS } from "./duration.read.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("duration", "How long something takes or lasts."),
      ...common,
      units: z
        .array(z.enum(UNITS))
        .min(1)
        .meta({
          description:
            "Units it is asked in, each in a box of its own, the largest first. Hours and minutes when left out.",
          examples: [["years", "months"]],
        })
        .exactOptional(),
    })
    .meta(
      fieldMeta(
        "DurationField",
        "How long something takes or lasts, in the units asked. The answer is an ISO 8601 duration such as `PT2H30M` or `P3M`; units are never converted into one another.",
        {
          type: "duration",
          name: "lived_here",
          label: "How long have you lived here?",
          units: ["years", "months"],
        },
      ),
    );

export type DurationField = z.infer<ReturnType<typeof schema>>;

export const durationDefinition = fieldDefinition<DurationField>({
  type: "duration",
  schema,
  codes: ["duration"],
  alsoCalled: ["timespan", "period", "interval", "elapsedtime"],
  check: ({ units }) => repeated(units, "units"),
  answers: ({ units }) => ({
    written: [
      (text) => partsOfDuration(text, unitsAsked(units)) !== undefined,
      `a duration of ${unitsAsked(units).join(" and ")} in its shortest form (ISO 8601)`,
    ],
  }),
  defaultMustBe: (value, { units }) =>
    partsOfDuration(value, unitsAsked(units))
      ? undefined
      : 'a duration in the units asked, such as "PT2H30M"',
});
