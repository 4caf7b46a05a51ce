import { one, oneBox, suiteOf } from "../type.suite.js";
import { box } from "../accessible-nodes.suite.js";
import type { MoneyField } from "./money.definition.js";

export const moneySuite = suiteOf<MoneyField>({
  shipped: oneBox(["45.000", "45.000"], ["1250.500", "1250.500"], ["7.250", "7.25"], {
    currency: "BHD",
  }),
  accessibleNodes: (p) => {
    const sign = new Intl.NumberFormat(p.locale.tag, {
      style: "currency",
      currency: String(p["currency"]),
      currencyDisplay: "narrowSymbol",
    })
      .formatToParts(1)
      .find((part) => part.type === "currency")?.value;
    return box("textbox", "sign")({ ...p, sign });
  },
  isNamedByLabel: true,
  isNumeric: true,
  limited: [{ currency: "BHD", min: "1", max: "50" }],
  typed: ({ min, max }) => [
    one("much", "money"),
    one("1.23456", "decimals"),
    // Too much in English, twelve and a half in other languages.
    ...(max === undefined || Number(max) < 13 || Number(max) > 1000 ? [] : [one("12,500", "twoReadings")]),
    ...(min === undefined || Number(min) <= 0 ? [] : [one("0", "min")]),
    ...(max === undefined ? [] : [one(String(Number(max) + 1), "max")]),
  ],
});
