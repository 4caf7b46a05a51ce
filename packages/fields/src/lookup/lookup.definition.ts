import { common, fieldDefinition, fieldMeta, Text, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { RESERVED } from "./parts.js";

const member = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_]{0,63}$/)
  .meta({ description: "Its name in the record.", examples: ["legalName"] });
const label = Text.meta({
  description: "What it is called.",
  examples: [{ en: "Company name", ar: "اسم الشركة" }],
});

const schema = () =>
  z
    .strictObject({
      type: typeName(
        "lookup",
        "A company, vehicle, property … looked up at a source of the agency's by a number or a text.",
      ),
      ...common,
      source: z
        .string()
        .regex(/^[a-z][a-z0-9-]{0,63}$/)
        .meta({
          description:
            "Name of the source, as the form's server is told it (`lookups`): a definition names no address.",
          examples: ["companies"],
        }),
      entry: Text.meta({
        description: "Label of the box for the number or text. Without it “Number or name”.",
        examples: [{ en: "Registration number", ar: "رقم السجل التجاري" }],
      }).exactOptional(),
      record: z
        .array(z.strictObject({ name: member, label }))
        .min(1)
        .max(20)
        .meta({
          description:
            "What of the record is shown, in order, and kept. All else that the source says is neither handed to the browser nor kept.",
          examples: [[{ name: "legalName", label: "Company name" }]],
        }),
      manual: z
        .array(
          z.strictObject({
            name: member,
            label,
            optional: z
              .boolean()
              .meta({ description: "It may be left empty.", examples: [true] })
              .exactOptional(),
          }),
        )
        .min(1)
        .max(20)
        .meta({
          description:
            "What is asked for where nothing is found, the source cannot be asked, or the citizen says that the record is wrong. Without it the members of `record`.",
          examples: [[{ name: "legalName", label: "Company name" }]],
        })
        .exactOptional(),
    })
    .meta(
      fieldMeta(
        "LookupField",
        'A value that is looked up. The answer is `{ "value": "12345", "record": { … }, "source": "lookup", "at": "2026-11-29T09:30:00Z" }`, or `{ "value": "12345", "record": { … }, "source": "manual" }` where the details were entered by hand. A server adds `"unconfirmed": true` where it could not look the value up again.',
        {
          type: "lookup",
          name: "company",
          label: "Which company do you apply for?",
          source: "companies",
          entry: "Registration number",
          record: [
            { name: "legalName", label: "Company name" },
            { name: "address", label: "Registered address" },
          ],
        },
      ),
    );

export type LookupField = z.infer<ReturnType<typeof schema>>;

export const lookupDefinition = fieldDefinition<LookupField>({
  type: "lookup",
  schema,
  codes: ["tooLong", "notLookedUp", "notConfirmed", "notFound", "unavailable"],
  alsoCalled: ["company", "vehicle", "property", "register", "registerlookup", "organisation", "prefill"],
  severalBoxes: true,
  check: ({ record, manual = [] }) =>
    [...named("record", record), ...named("manual", manual)].flatMap(({ pointer, name, isRepeated }) => {
      if (RESERVED.has(name))
        return [
          {
            pointer,
            code: "wrongValue" as const,
            message: `'${name}' is what a part of the question itself is called: have the source give this member another name.`,
          },
        ];
      return isRepeated
        ? [{ pointer, code: "wrongValue" as const, message: `'${name}' is here twice.` }]
        : [];
    }),
  defaultMustBe: () => "left out: whoever fills in the form looks it up",
});

const named = (list: string, members: readonly { readonly name: string }[]) =>
  members.map(({ name }, at) => ({
    pointer: `/${list}/${at}/name`,
    name,
    isRepeated: members.findIndex((each) => each.name === name) !== at,
  }));
