import { one, oneBox, suiteOf } from "../type.suite.js";
import { box } from "../accessible-nodes.suite.js";

export const emailSuite = suiteOf({
  shipped: oneBox(
    ["amal@example.com", "amal@example.com"],
    ["noor@example.com", "noor@example.com"],
    ["sami@example.com", "sami@example.com"],
  ),
  accessibleNodes: box("textbox"),
  isNamedByLabel: true,
  typed: () => [one("nobody", "email")],
  refused: () => [[7, "type"]],
});
