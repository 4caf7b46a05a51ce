import { accessibleNode, description, label, isBad } from "../accessible-nodes.suite.js";
import { one, oneBox, suiteOf } from "../type.suite.js";
import type { NationalIdField } from "./national-id.definition.js";
import { exampleOf } from "./scheme.js";

export const nationalIdSuite = suiteOf<NationalIdField>({
  shipped: oneBox(["1000000008", "1000000008"], ["1010101010", "1010101010"], ["2000000006", "2000000006"], {
    country: "SA",
  }),
  accessibleNodes: (p) => {
    const example = exampleOf({ country: String(p["country"]), kind: p["kind"] as string | undefined }); // as its kind declares it
    return [
      accessibleNode("textbox", label(p), description(p, p.locale.t("idExample", { example })), {
        disabled: p.disabled,
        readonly: p.readonly && !p.disabled,
        required: !p.disabled && !p.optional,
        invalid: isBad(p),
      }),
    ];
  },
  isNamedByLabel: true,
  isNumeric: true,
  typed: () => [one("12", "idFormat"), one("1000000009", "checkDigit")],
  refused: () => [[7, "type"]],
});
