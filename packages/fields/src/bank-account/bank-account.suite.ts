import { box, parts } from "../accessible-nodes.suite.js";
import { boxes, one, oneBox, suiteOf } from "../type.suite.js";
import type { BankAccountField } from "./bank-account.definition.js";

const PARTS = { "sort-code": ["sortCode", "account"], routing: ["routing", "account"] } as const;

export const bankAccountSuite = suiteOf<BankAccountField>({
  shipped: oneBox(
    [{ iban: "BH67BMAG00001299123456" }, "BH67 BMAG 0000 1299 1234 56"],
    [{ iban: "GB29NWBK60161331926819" }, "GB29 NWBK 6016 1331 9268 19"],
    [{ iban: "DE89370400440532013000" }, "DE89 3704 0044 0532 0130 00"],
  ),
  accessibleNodes: (p) => {
    const scheme = p["scheme"] as keyof typeof PARTS | "iban" | undefined; // as its kind declares it
    return scheme === undefined || scheme === "iban"
      ? box("textbox")(p)
      : parts(
          p,
          PARTS[scheme].map((name) => ({ name, label: p.locale.t(`bank.${name}`), optional: false })),
          true,
        );
  },
  limited: [{}, { countries: ["BH"] }, { scheme: "sort-code" }, { scheme: "routing" }],
  typed({ scheme = "iban", countries }) {
    if (scheme === "sort-code")
      return [
        boxes({ sortCode: "20-00-0", account: "55779911" }, "/sortCode account"),
        boxes({ sortCode: "20-00-00", account: "55" }, "/account account"),
        boxes({ sortCode: "20-00-00" }, "/account required"),
      ];
    if (scheme === "routing")
      return [
        boxes({ routing: "11100002", account: "123456" }, "/routing account"),
        boxes({ routing: "112000025", account: "123456" }, "/routing checkDigit"),
        boxes({ routing: "111000025", account: "12" }, "/account account"),
        boxes({ account: "123456" }, "/routing required"),
      ];
    return [
      one("my account", "iban"),
      one("BH67BMAG0000129912345", "iban"),
      one("XX67BMAG00001299123456", "iban"),
      one("BH68BMAG00001299123456", "checkDigit"),
      ...(countries ? [one("GB29NWBK60161331926819", "ibanCountry")] : []),
    ];
  },
  refused: () => [
    ["BH67BMAG00001299123456", "type"],
    [{ iban: 7 }, "type"],
  ],
});
