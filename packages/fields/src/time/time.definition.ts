import { common, fieldDefinition, fieldMeta, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { checkTimeBounds, timeBound } from "./bounds.schema.js";
import { isTime } from "./time.read.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("time", "A time of day."),
      ...common,
      earliest: timeBound("First time accepted.", "08:00").exactOptional(),
      latest: timeBound("Last time accepted.", "16:30").exactOptional(),
    })
    .meta(
      fieldMeta(
        "TimeField",
        "A time of day, of no date and no time zone. The answer is `HH:MM` of 24 hours, however hours are counted on the screen; such texts compare as times do.",
        { type: "time", name: "opens", label: "When does the shop open?" },
      ),
    );

export type TimeField = z.infer<ReturnType<typeof schema>>;

export const timeDefinition = fieldDefinition<TimeField>({
  type: "time",
  schema,
  codes: ["time", "timeMissing", "earliest", "latest"],
  alsoCalled: ["timepicker", "time-picker", "timefield", "timeinput", "clock"],
  check: checkTimeBounds,
  answers: ({ earliest, latest }) => ({
    least: earliest,
    most: latest,
    written: [isTime, "a time of 24 hours such as '08:30'"],
  }),
  defaultMustBe: (value) => (isTime(value) ? undefined : 'a time of 24 hours such as "08:30"'),
});
