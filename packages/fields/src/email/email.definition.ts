import { common, fieldDefinition, fieldMeta, typeName } from "@diwan/core/schema";
import * as z from "zod";

const schema = () =>
  z.strictObject({ type: typeName("email", "An e-mail address."), ...common }).meta(
    fieldMeta("EmailField", "An e-mail address. The answer is a string.", {
      type: "email",
      name: "email",
      label: "E-mail address",
      autocomplete: "email",
    }),
  );

export type EmailField = z.infer<ReturnType<typeof schema>>;

export const emailDefinition = fieldDefinition<EmailField>({
  type: "email",
  schema,
  codes: ["email"],
  alsoCalled: ["mail"],
  defaultMustBe: (value) => (typeof value === "string" ? undefined : "a text in double quotes"),
});
