import { answerOf, isBlank, isTextParts, report, type AnswerRules } from "@diwan/core";
import { canonicalParts, oneLine } from "../canonical-text.js";
import { partsOfCountry } from "./countries.js";
import type { AddressField } from "./address.definition.js";
import { countryOf, formatOf, readPart } from "./read.js";

export const addressRules: AnswerRules<AddressField> = {
  unfit: ["country"],
  canonical(value, field) {
    const format = formatOf(countryOf(value, field));
    return canonicalParts(value, (text, name) => {
      const part = format.find((each) => each.name === name);
      return part ? readPart(part, oneLine(text)) : oneLine(text);
    });
  },
  check: ({ countries }) =>
    answerOf(isTextParts, "type", (payload) => {
      // Only where there is nothing to choose does the answer say no country.
      const { country = (countries?.length === 1 && countries[0]) || "", ...given } = payload.value;
      if (!/^[A-Z]{2}$/.test(country) || (countries && !countries.includes(country)))
        return report(payload, isBlank(country) ? "required" : "country", undefined, "country");
      const { needed, optional, postcode } = partsOfCountry(country);
      for (const part of needed) if (isBlank(given[part])) report(payload, "required", undefined, part);
      for (const [part, value] of Object.entries(given)) {
        if (isBlank(value)) continue;
        if (!needed.includes(part) && !optional.includes(part)) report(payload, "unknown", undefined, part);
        else if (part === "postcode" && postcode && !postcode.test(value.trim().toUpperCase()))
          report(payload, "postcode", undefined, part);
      }
    }),
};
