import "../define/diwan-verified-phone-field.js";
import { fieldSuite, type as typeInto } from "../field.suite.js";
import { verifiedPhoneExamples } from "./verified-phone.examples.js";
import { verifiedPhoneKind } from "./verified-phone.kind.js";

fieldSuite({
  tag: "diwan-verified-phone-field",
  kind: verifiedPhoneKind,
  examples: verifiedPhoneExamples,
  group: true,
  submits: true,
  initial: { attribute: '{"to":"+97336001234"}', answer: { to: "+97336001234" } },
  enter: (field) => typeInto(field, " +973 3600 9876 "),
  entered: { to: "+97336009876" },
  messages: ["verification"],
});
