import { addressRules } from "../countries.js";
import type { AddressField } from "../definition.js";
import { isBlank } from "./empty.js";
import { parts, report, type AnswerType } from "./rule.js";

export const address: AnswerType<AddressField> = {
  check: ({ countries, country: first }) => parts().check((payload) => {
    const { country = countries?.[0] ?? first ?? "", ...given } = payload.value;
    if (!/^[A-Z]{2}$/.test(country) || (countries && !countries.includes(country))) return report(payload, isBlank(country) ? "required" : "country", undefined, "country");
    const { needed, optional, postcode } = addressRules(country);
    for (const part of needed) if (isBlank(given[part])) report(payload, "required", undefined, part);
    for (const [part, value] of Object.entries(given)) {
      if (isBlank(value)) continue;
      if (!needed.includes(part) && !optional.includes(part)) report(payload, "unknown", undefined, part);
      else if (part === "postcode" && postcode && !postcode.test(value.trim().toUpperCase())) report(payload, "postcode", undefined, part);
    }
  }),
  /** A country alone, often chosen beforehand, is not an address. */
};
