import { common, fieldDefinition, fieldMeta, typeName } from "@diwan/core/schema";
import * as z from "zod";

const schema = () =>
  z
    .strictObject({
      type: typeName("verified-email", "An e-mail address, confirmed by a code sent to it."),
      ...common,
    })
    .meta(
      fieldMeta(
        "VerifiedEmailField",
        'An e-mail address, confirmed by a code sent to it. The answer is `{ "to": "amal@example.com", "verified": true, "at": "2026-11-29T09:00:00.000Z" }`: who was reached, and when.',
        { type: "verified-email", name: "email", label: "E-mail address" },
      ),
    );

export type VerifiedEmailField = z.infer<ReturnType<typeof schema>>;

export const verifiedEmailDefinition = fieldDefinition<VerifiedEmailField>({
  type: "verified-email",
  schema,
  codes: [
    "email",
    "verification",
    "codeMissing",
    "codeWrong",
    "codeExpired",
    "codeTries",
    "codeWait",
    "codeFailed",
  ],
  alsoCalled: ["emailverification", "confirmedemail", "verifyemail"],
  defaultMustBe: () => "left out: whoever fills in the form confirms where they can be reached",
});
