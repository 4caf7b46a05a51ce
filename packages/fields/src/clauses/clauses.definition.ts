import {
  common,
  fieldDefinition,
  fieldMeta,
  isObject,
  RichText,
  Text,
  typeName,
  type FieldFinding,
  whole,
} from "@diwan/core/schema";
import * as z from "zod";
import { VIEWS } from "./views.js";

const clause = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9_]*$/)
      .meta({
        description:
          "What the clause is called in the answer, whatever its number: a small letter, then small letters, digits and underscores.",
        examples: ["opening_hours"],
      }),
    title: Text.meta({
      description: "Its heading, after its number.",
      examples: [{ en: "Opening hours", ar: "ساعات العمل" }],
    }).exactOptional(),
    text: RichText.meta({
      description: "What it says.",
      examples: [{ en: "The park closes at sunset.", ar: "تغلق الحديقة عند الغروب." }],
    }),
  })
  .meta({
    description: "One clause. They are numbered in their order.",
    examples: [{ id: "hours", title: "Opening hours", text: "The park closes at sunset." }],
  });

const example = [
  { id: "hours", title: "Opening hours", text: "The park closes at sunset." },
  { id: "dogs", text: "Dogs are kept on a lead." },
];

const schema = () =>
  z
    .strictObject({
      type: typeName(
        "clauses",
        "A text in numbered clauses, each agreed to, disagreed with or commented on.",
      ),
      ...common,
      clauses: z
        .array(clause)
        .min(1)
        .max(60)
        .meta({ description: "The clauses, in order.", examples: [example] }),
      maxLength: whole(1, "Most characters of a comment; the number left is announced.", 500),
    })
    .meta(
      fieldMeta(
        "ClausesField",
        'A text in numbered clauses, each agreed to, disagreed with or commented on. The answer is a list: `[{ "clause": "hours", "view": "comment", "comment": "Too early in summer" }]`.',
        { type: "clauses", name: "rules", label: "The new rules of the park", clauses: example },
      ),
    );

export type ClausesField = z.infer<ReturnType<typeof schema>>;

/** What stands in a field beside its clauses, as ids of the page call it. */
const BESIDE: readonly string[] = ["hint", "error", "help"];

export const clausesDefinition = fieldDefinition<ClausesField>({
  type: "clauses",
  schema,
  codes: ["choice", "commentMissing", "tooLong"],
  alsoCalled: ["consultation", "clause", "clauselist", "document-review"],
  severalBoxes: true,
  check: ({ clauses }) =>
    clauses.flatMap(({ id }, at): readonly FieldFinding[] => {
      const pointer = `/clauses/${at}/id`;
      if (clauses.findIndex((other) => other.id === id) < at)
        return [
          {
            pointer,
            code: "duplicateOption",
            message: `Two clauses have the id '${id}': the answer could not tell them apart.`,
          },
        ];
      // Ids of the page are made of it, as they are of what stands beside the clauses.
      return BESIDE.includes(id)
        ? [
            {
              pointer,
              code: "format",
              message: `'${id}' is no id for a clause: a part of every question is called so. Choose another, such as '${id}_1'.`,
            },
          ]
        : [];
    }),
  defaultMustBe: (value, { clauses }) =>
    Array.isArray(value) &&
    value.every(
      (each) =>
        isObject(each) &&
        clauses.some(({ id }) => id === each["clause"]) &&
        VIEWS.some((view) => view === each["view"]),
    )
      ? undefined
      : 'a list such as [{ "clause": "…", "view": "agree" }]',
});
