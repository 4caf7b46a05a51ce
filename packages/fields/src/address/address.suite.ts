import { addressFormat, COUNTRIES } from "@diwan/i18n/addresses";
import { boxes, suiteOf } from "../type.suite.js";
import { parts, type Props } from "../accessible-nodes.suite.js";
import type { AddressField } from "./address.definition.js";

export const addressSuite = suiteOf<AddressField>({
  // The country decides which boxes there are.
  shipped: {
    field: { countries: ["BH", "GB"] },
    answers: [
      { country: "GB", line1: "1 High Street", city: "Leeds", postcode: "LS1 1AA" },
      { country: "BH", building: "12", road: "34", block: "567", city: "Manama" },
    ],
    shown: [
      ["GB", "1 High Street", "", "Leeds", "LS1 1AA"],
      ["BH", "", "12", "34", "567", "Manama"],
    ],
    blank: ["", "", "", "", "", ""],
    enter: {
      steps: [
        [2, "99"],
        [5, "Muharraq"],
      ],
      answer: { country: "BH", building: "99", road: "34", block: "567", city: "Muharraq" },
      shown: ["BH", "", "99", "34", "567", "Muharraq"],
    },
    // A country once chosen can be changed, not taken back.
    empty: {
      steps: [
        [2, ""],
        [3, ""],
        [4, ""],
        [5, ""],
      ],
      answer: { country: "BH" },
      shown: ["BH", "", "", "", "", ""],
    },
  },
  accessibleNodes: (p) => {
    const {
      country: first,
      value,
      countries = COUNTRIES,
    } = p as Props & { country?: string; countries?: readonly string[] };
    const answered = (value as { readonly country?: string } | undefined)?.country;
    const country = answered ?? first ?? (countries.length === 1 ? countries[0] : "") ?? "";
    return parts(
      p,
      [
        ...(countries.length > 1
          ? [{ name: "country", label: p.locale.t("address.country"), optional: false, choice: true }]
          : []),
        ...addressFormat(country).map((part) => ({ ...part, label: p.locale.t(part.label) })),
      ],
      true,
    );
  },
  limited: [{ countries: ["GB", "BH"], country: "GB" }],
  typed: ({ countries, country = countries?.[0] }) =>
    country === "GB"
      ? [
          boxes(
            { country, line1: "14 Quay Street", city: "Bristol", postcode: "nowhere" },
            "/postcode postcode",
          ),
        ]
      : [],
  refused: () => [
    [{ country: "ZZ", line1: "14 Quay Street" }, "/country country"],
    ["14 Quay Street", "type"],
  ],
});
