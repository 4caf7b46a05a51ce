import { one, oneBox, suiteOf } from "../type.suite.js";
import type { PhoneField } from "./phone.definition.js";
import { box } from "../accessible-nodes.suite.js";

/** In Germany a number of Hesse, or a mobile number with its country code. */
const AMBIGUOUS = "4915123456789";

export const phoneSuite = suiteOf<PhoneField>({
  // A home number is shown as it is written at home, another one internationally.
  shipped: oneBox(
    ["+97336001234", "3600 1234"],
    ["+442079460018", "+44 20 7946 0018"],
    ["+97317001234", "1700 1234"],
    { country: "BH" },
  ),
  accessibleNodes: box("textbox"),
  isNamedByLabel: true,
  isNumeric: true,
  limited: [{ country: "BH" }, { country: "DE" }],
  typed: ({ country }) => [
    one("12", "phone"),
    ...(country === "DE" ? [one(AMBIGUOUS, "phoneAmbiguous")] : []),
  ],
  refused: ({ country }) => (country === "DE" ? [[AMBIGUOUS, "phoneAmbiguous"]] : []),
});
