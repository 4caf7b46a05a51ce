import "../define/diwan-verified-email-field.js";
import { fieldSuite, type as typeInto } from "../field.suite.js";
import { verifiedEmailExamples } from "./verified-email.examples.js";
import { verifiedEmailKind } from "./verified-email.kind.js";

fieldSuite({
  tag: "diwan-verified-email-field",
  kind: verifiedEmailKind,
  examples: verifiedEmailExamples,
  group: true,
  submits: true,
  initial: { attribute: '{"to":"amal@example.com"}', answer: { to: "amal@example.com" } },
  enter: (field) => typeInto(field, " noor@example.com "),
  entered: { to: "noor@example.com" },
  messages: ["verification"],
});
