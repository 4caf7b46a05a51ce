import { verifiedNodes, verifiedRefused } from "../one-time-code.suite.js";
import { boxes, suiteOf } from "../type.suite.js";

export const verifiedEmailSuite = suiteOf({
  shipped: {
    answers: [{ to: "amal@example.com" }, { to: "noor@example.com" }],
    shown: [["amal@example.com"], ["noor@example.com"]],
    blank: [""],
    enter: {
      steps: [[0, "sami@example.com"]],
      answer: { to: "sami@example.com" },
      shown: ["sami@example.com"],
    },
    empty: { steps: [[0, ""]], shown: [""] },
  },
  // A code is sent first, which tests of it do by themselves.
  isUploaded: true,
  accessibleNodes: (p) => verifiedNodes(p, "email", String),
  typed: () => [boxes({ to: "amal" }, "/to email"), boxes({ to: "amal@example.com" }, "/to verification")],
  refused: () => verifiedRefused("amal@example.com", "amal", "/to email"),
});
