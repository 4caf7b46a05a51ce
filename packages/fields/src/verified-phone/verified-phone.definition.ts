import { common, Country, fieldDefinition, fieldMeta, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { unknownCountry } from "../country-codes.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("verified-phone", "A telephone number, confirmed by a code sent to it."),
      ...common,
      country: Country.meta({
        description: "Country assumed for numbers typed without `+`.",
        examples: ["BH"],
      }).exactOptional(),
    })
    .meta(
      fieldMeta(
        "VerifiedPhoneField",
        'A telephone number, confirmed by a code sent to it. The answer is `{ "to": "+97336001234", "verified": true, "at": "2026-11-29T09:00:00.000Z" }`: who was reached, and when.',
        { type: "verified-phone", name: "mobile", label: "Mobile number", country: "BH" },
      ),
    );

export type VerifiedPhoneField = z.infer<ReturnType<typeof schema>>;

export const verifiedPhoneDefinition = fieldDefinition<VerifiedPhoneField>({
  type: "verified-phone",
  schema,
  codes: [
    "phone",
    "phoneAmbiguous",
    "verification",
    "codeMissing",
    "codeWrong",
    "codeExpired",
    "codeTries",
    "codeWait",
    "codeFailed",
  ],
  alsoCalled: ["phoneverification", "verifiedmobile", "smsverification", "otp"],
  check: ({ country }) => unknownCountry(country, "/country"),
  defaultMustBe: () => "left out: whoever fills in the form confirms where they can be reached",
});
