import {
  common,
  fieldDefinition,
  fieldMeta,
  numbersBetween,
  Text,
  typeName,
  type FieldFinding,
} from "@diwan/core/schema";
import * as z from "zod";
import { bounds, MOST_POINTS, numbersOf } from "../point-numbers.js";
import { highEnd, lowEnd } from "../points.schema.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("scale", "One point of a scale, such as how much somebody agrees."),
      ...common,
      min: z
        .int()
        .min(-5)
        .max(1)
        .meta({ description: "Number of the first point. Without it 1.", examples: [0] })
        .exactOptional(),
      max: z
        .int()
        .min(2)
        .max(10)
        .meta({
          description: "Number of the last point, where the points are numbers. Without it 5.",
          examples: [10],
        })
        .exactOptional(),
      low: lowEnd.exactOptional(),
      high: highEnd.exactOptional(),
      labels: z
        .array(Text)
        .min(2)
        .max(MOST_POINTS)
        .meta({
          description:
            "Every point in words, from the first to the last, in place of numbers with `max`, `low` and `high`.",
          examples: [["Disagree", "Neither agree nor disagree", "Agree"]],
        })
        .exactOptional(),
    })
    .meta(
      fieldMeta(
        "ScaleField",
        "One point of a scale: numbers whose ends are said in words, or points that all are. The answer is the number of the point.",
        {
          type: "scale",
          name: "recommend",
          label: "How likely are you to recommend this service?",
          min: 0,
          max: 10,
          low: "Not at all likely",
          high: "Extremely likely",
        },
      ),
    );

export type ScaleField = z.infer<ReturnType<typeof schema>>;

export const scaleDefinition = fieldDefinition<ScaleField>({
  type: "scale",
  schema,
  codes: ["choice"],
  alsoCalled: ["likert", "nps", "netpromoterscore", "opinionscale", "linearscale", "slider"],
  check: (field) => {
    const { min = 1, max = 5, labels } = field;
    const found: FieldFinding[] = [];
    const say = (pointer: string, message: string): void =>
      void found.push({ pointer, code: "options", message });
    if (labels) {
      for (const key of ["max", "low", "high"] as const)
        if (field[key] !== undefined)
          say(`/${key}`, `Every point has words in 'labels': leave '${key}' out.`);
    } else {
      for (const key of ["low", "high"] as const)
        if (field[key] === undefined)
          say(
            "",
            `Numbers alone do not say which end is good: add '${key}', or give every point words in 'labels'.`,
          );
      if (max - min >= MOST_POINTS)
        say("/max", `A scale has at most ${MOST_POINTS} points: people do not tell more apart.`);
    }
    return found;
  },
  answers: (field) => numbersBetween(...bounds(field)),
  defaultMustBe: (value, field) =>
    numbersOf(bounds(field)).some((number) => number === value)
      ? undefined
      : `a whole number from ${bounds(field).join(" to ")}`,
  everyAnswer: (field) => numbersOf(bounds(field)),
});
