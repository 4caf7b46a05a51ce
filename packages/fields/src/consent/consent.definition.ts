import { common, fieldDefinition, fieldMeta, typeName } from "@diwan/core/schema";
import * as z from "zod";

const schema = () =>
  z
    .strictObject({ type: typeName("consent", "A single box to agree with a statement."), ...common })
    .meta(
      fieldMeta(
        "ConsentField",
        "A single checkbox beside a statement. The answer is true, or false where it is optional.",
        { type: "consent", name: "true_facts", label: "The facts I gave are true" },
      ),
    );

export type ConsentField = z.infer<ReturnType<typeof schema>>;

export const consentDefinition = fieldDefinition<ConsentField>({
  type: "consent",
  schema,
  codes: ["consent"],
  alsoCalled: ["agreement", "terms", "accept", "confirm", "declaration"],
  defaultMustBe: (value) => (typeof value === "boolean" ? undefined : "true or false"),
  everyAnswer: () => [true, false],
});
