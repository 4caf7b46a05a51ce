import { common, fieldDefinition, fieldMeta, isObject, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { IBAN_COUNTRIES } from "./iban-countries.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("bank-account", "A bank account."),
      ...common,
      scheme: z
        .enum(["iban", "sort-code", "routing"])
        .meta({
          description:
            "What names the account: `iban` (without this), `sort-code` (United Kingdom: sort code and account number) or `routing` (United States: routing number and account number).",
          examples: ["sort-code"],
        })
        .exactOptional(),
      countries: z
        .array(z.string().regex(/^[A-Z]{2}$/))
        .min(1)
        .meta({
          description:
            "ISO 3166-1 alpha-2 codes of the countries whose IBANs are accepted. Without it those of every country in the registry of IBANs (ISO 13616).",
          examples: [["BH", "SA"]],
        })
        .exactOptional(),
    })
    .meta(
      fieldMeta(
        "BankAccountField",
        'A bank account. The answer is an object, `{ "iban": "BH67BMAG00001299123456" }`, `{ "sortCode": "200000", "account": "55779911" }` or `{ "routing": "111000025", "account": "0123456789" }`.',
        { type: "bank-account", name: "refund_account", label: "IBAN of your account", countries: ["BH"] },
      ),
    );

export type BankAccountField = z.infer<ReturnType<typeof schema>>;

/** What the answer of each scheme is made of. */
const PARTS = { iban: ["iban"], "sort-code": ["sortCode", "account"], routing: ["routing", "account"] };

export const bankAccountDefinition = fieldDefinition<BankAccountField>({
  type: "bank-account",
  schema,
  byExpression: { countries: "list<string>" },
  codes: ["iban", "ibanCountry", "checkDigit", "account"],
  alsoCalled: ["iban", "bank", "bank-details"],
  severalBoxes: true,
  check: ({ countries = [] }) =>
    countries.flatMap((country, at) =>
      Object.hasOwn(IBAN_COUNTRIES, country)
        ? []
        : [
            {
              pointer: `/countries/${at}`,
              code: "country" as const,
              message: `'${country}' is no country that has IBANs in the registry.`,
            },
          ],
    ),
  defaultMustBe: (value, { scheme = "iban" }) =>
    isObject(value) &&
    Object.entries(value).every(([part, text]) => typeof text === "string" && PARTS[scheme].includes(part))
      ? undefined
      : `an object of ${PARTS[scheme].map((part) => `'${part}'`).join(" and ")}`,
});
