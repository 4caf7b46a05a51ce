import { Currency, fieldDefinition, fieldMeta, Text, typeName, unknownCurrency } from "@diwan/core/schema";
import * as z from "zod";
import { shownWhen } from "../block.schema.js";

const example = {
  type: "chart",
  variant: "bar",
  caption: "Days until a permit is decided",
  labels: ["2024", "2025", "2026"],
  series: [
    { label: "By post", values: [21, 18, 15] },
    { label: "Online", values: [12, 9, 6] },
  ],
};

/** More could not be told apart by their patterns. */
const MOST_SERIES = 4;

const series = z
  .strictObject({
    label: Text.meta({
      description: "What is counted or measured.",
      examples: [{ en: "Online", ar: "عبر الإنترنت" }],
    }),
    values: z
      .array(z.number().nullable())
      .min(1)
      .meta({
        description: "A number for each of `labels`; `null` where there is none.",
        examples: [[12, 9, 6]],
      }),
  })
  .meta({ description: "One row of numbers.", examples: [example.series[1]] });

const schema = () =>
  z
    .strictObject({
      type: typeName("chart", "Numbers as bars or lines, with their table; has no answer."),
      variant: z.enum(["bar", "line"]).meta({
        description: "`bar` compares things; `line` shows how something changes over time.",
        examples: ["line"],
      }),
      caption: Text.meta({
        description: "What the chart shows: its name.",
        examples: [{ en: "Days until a permit is decided", ar: "عدد الأيام حتى البت في الطلب" }],
      }),
      labels: z
        .array(Text)
        .min(1)
        .max(40)
        .meta({ description: "What the numbers are of, in order.", examples: [["2024", "2025", "2026"]] }),
      labelsTitle: Text.meta({
        description: "What all of `labels` are: the header of the table's first column.",
        examples: [{ en: "Year", ar: "السنة" }],
      }).exactOptional(),
      series: z
        .array(series)
        .min(1)
        .max(MOST_SERIES)
        .meta({ description: `At most ${MOST_SERIES} rows of numbers.`, examples: [example.series] }),
      currency: Currency.meta({
        description: "The numbers are amounts in this ISO 4217 currency.",
        examples: ["BHD"],
      }).exactOptional(),
      ...shownWhen,
    })
    .meta(
      fieldMeta(
        "ChartBlock",
        "Numbers as bars or lines, told apart by pattern as well as by colour, with a table of the same numbers under them; has no answer.",
        example,
      ),
    );

export type ChartBlock = z.infer<ReturnType<typeof schema>>;

export const chartDefinition = fieldDefinition<ChartBlock>({
  type: "chart",
  schema,
  alsoCalled: ["graph", "barchart", "linechart", "bar-chart", "line-chart", "diagram", "plot"],
  propertiesAlsoCalled: {
    title: ["caption"],
    categories: ["labels"],
    datasets: ["series"],
    data: ["values"],
  },
  check: ({ variant, labels, series: all, currency }) => [
    ...unknownCurrency(currency, "/currency"),
    ...all.flatMap(({ values }, at) => [
      ...(values.length === labels.length
        ? []
        : [
            {
              pointer: `/series/${at}/values`,
              code: "wrongValue" as const,
              message: `There are ${values.length} numbers for ${labels.length} labels: write null where there is none.`,
            },
          ]),
      ...(variant === "bar"
        ? values.flatMap((value, index) =>
            (value ?? 0) < 0
              ? [
                  {
                    pointer: `/series/${at}/values/${index}`,
                    code: "outOfRange" as const,
                    message: 'A bar has no length below zero: use "variant": "line".',
                  },
                ]
              : [],
          )
        : []),
    ]),
  ],
});
