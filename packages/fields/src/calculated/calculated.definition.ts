import {
  Currency,
  fieldDefinition,
  fieldMeta,
  Name,
  Text,
  typeName,
  unknownCurrency,
} from "@diwan/core/schema";
import * as z from "zod";
import { shownWhen } from "../block.schema.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("calculated", "What one of the form's calculations gives, shown inside a page."),
      calculation: Name.meta({
        description: "Name of the calculation, one of the form's `calculations`.",
        examples: ["fee"],
      }),
      label: Text.meta({
        description: "What the result is called.",
        examples: [{ en: "Fee so far", ar: "الرسم حتى الآن" }],
      }),
      currency: Currency.meta({
        description: "The result is an amount in this ISO 4217 currency.",
        examples: ["BHD"],
      }).exactOptional(),
      empty: Text.meta({
        description:
          "What stands there while nothing can be worked out; a sentence of the SDK when left out.",
        examples: [{ en: "Choose a zone to see the fee", ar: "يظهر الرسم بعد اختيار المنطقة" }],
      }).exactOptional(),
      ...shownWhen,
    })
    .meta(
      fieldMeta(
        "CalculatedBlock",
        "What one of the form's calculations gives, shown inside a page and kept current while its questions are answered. Sent as calculations are, and no answer of its own.",
        { type: "calculated", calculation: "fee", label: "Fee so far", currency: "BHD" },
      ),
    );

export type CalculatedBlock = z.infer<ReturnType<typeof schema>>;

export const calculatedDefinition = fieldDefinition<CalculatedBlock>({
  type: "calculated",
  schema,
  alsoCalled: ["calculation", "computed", "expression", "formula", "output"],
  propertiesAlsoCalled: { name: ["calculation"], expression: ["calculation"], formula: ["calculation"] },
  check: ({ currency }) => unknownCurrency(currency, "/currency"),
  refersTo: ({ calculation }) => [{ pointer: "/calculation", name: calculation, to: "calculation" }],
});
