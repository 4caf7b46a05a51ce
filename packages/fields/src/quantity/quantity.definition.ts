import {
  boundPlaces,
  common,
  fieldDefinition,
  fieldMeta,
  isObject,
  leastOverMost,
  Text,
  typeName,
  whole,
} from "@diwan/core/schema";
import * as z from "zod";

const unit = z
  .strictObject({
    unit: z
      .string()
      .regex(/^[!-~]+$/)
      .meta({
        description: "The unit's code in UCUM (Unified Code for Units of Measure), case-sensitive.",
        examples: ["kg", "[lb_av]", "m2"],
      }),
    label: Text.meta({
      description: "The unit in words.",
      examples: [{ en: "kilograms", ar: "كيلوغرام" }],
    }),
    min: z
      .number()
      .meta({ description: "Least amount accepted in this unit.", examples: [0] })
      .exactOptional(),
    max: z
      .number()
      .meta({ description: "Greatest amount accepted in this unit.", examples: [500] })
      .exactOptional(),
    decimals: whole(0, "Most decimal places accepted in this unit.", 2),
  })
  .meta({
    description: "A unit, with what is accepted in it: limits are never converted.",
    examples: [{ unit: "kg", label: { en: "kilograms", ar: "كيلوغرام" }, min: 0 }],
  });

const schema = () =>
  z
    .strictObject({
      type: typeName("quantity", "An amount with a choice of units."),
      ...common,
      units: z
        .array(unit)
        .min(2)
        .meta({
          description: "The units to choose from; the first is chosen to begin with.",
          examples: [
            [
              { unit: "kg", label: "kilograms", min: 0 },
              { unit: "[lb_av]", label: "pounds", min: 0 },
            ],
          ],
        }),
    })
    .meta(
      fieldMeta(
        "QuantityField",
        'An amount with a choice of units. The answer is an object, `{ "amount": 12.5, "unit": "kg" }`, with the unit that was chosen: nothing is converted.',
        {
          type: "quantity",
          name: "load",
          label: "How heavy is the load?",
          units: [
            { unit: "kg", label: "kilograms", min: 0 },
            { unit: "t", label: "tonnes", min: 0, decimals: 3 },
          ],
        },
      ),
    );

export type QuantityField = z.infer<ReturnType<typeof schema>>;

export const quantityDefinition = fieldDefinition<QuantityField>({
  type: "quantity",
  schema,
  codes: ["number", "tooPrecise", "twoReadings", "whole", "decimals", "min", "max", "unit"],
  alsoCalled: ["measurement", "unitnumber", "measure"],
  severalBoxes: true,
  check: ({ units }) =>
    units.flatMap((each, at) => {
      const below = [...leastOverMost(each, "min", "max"), ...boundPlaces(each, each.decimals)].map(
        (finding) => ({ ...finding, pointer: `/units/${at}${finding.pointer}` }),
      );
      return units.findIndex(({ unit: code }) => code === each.unit) === at
        ? below
        : [
            ...below,
            {
              pointer: `/units/${at}/unit`,
              code: "duplicateOption" as const,
              message: `The unit '${each.unit}' is there twice: the answer could not tell them apart.`,
            },
          ];
    }),
  answers: ({ units }) => ({ parts: { unit: { values: units.map(({ unit: code }) => code) } } }),
  defaultMustBe: (value, { units }) =>
    isObject(value) &&
    typeof value["amount"] === "number" &&
    units.some(({ unit: code }) => code === value["unit"])
      ? undefined
      : "an object of 'amount', a number, and 'unit', one of the units",
});
