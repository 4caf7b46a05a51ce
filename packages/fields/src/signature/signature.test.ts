import "../define/diwan-signature-field.js";
import { fieldSuite, type as typeInto } from "../field.suite.js";
import { signatureExamples } from "./signature.examples.js";
import { declarationHash } from "./signature.hash.js";
import { signatureKind } from "./signature.kind.js";

// A field by itself without a `declaration` has an empty one.
const declaration = declarationHash("");

fieldSuite({
  tag: "diwan-signature-field",
  kind: signatureKind,
  examples: signatureExamples,
  group: true,
  initial: {
    attribute: JSON.stringify({ name: "Huda Saleh", declaration }),
    answer: { name: "Huda Saleh", declaration },
  },
  enter: (field) => typeInto(field, " Amal Noor "),
  entered: { name: "Amal Noor", declaration },
  messages: ["signature"],
  submits: true,
});
