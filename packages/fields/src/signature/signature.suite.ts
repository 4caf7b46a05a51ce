import { accessibleNode, description, errorOf, isBad, join, label } from "../accessible-nodes.suite.js";
import { boxes, suiteOf } from "../type.suite.js";
import type { SignatureField } from "./signature.definition.js";
import { declarationHash } from "./signature.hash.js";

const declaration = "What I have written is true.";
const hash = declarationHash(declaration);
const signed = (name: string) => ({ name, declaration: hash });

export const signatureSuite = suiteOf<SignatureField>({
  shipped: {
    field: { declaration },
    answers: [signed("Huda Saleh"), signed("هدى صالح")],
    shown: [["Huda Saleh"], ["هدى صالح"]],
    blank: [""],
    enter: { steps: [[0, " Amal Noor "]], answer: signed("Amal Noor"), shown: [" Amal Noor "] },
    empty: { steps: [[0, ""]], shown: [""] },
  },
  accessibleNodes: (p) => [
    accessibleNode("group", label(p), description(p)),
    accessibleNode(
      "textbox",
      p.locale.t("signature.name"),
      join(errorOf(p, p.error), errorOf(p, p.partErrors?.["name"]), p["declaration"]),
      {
        disabled: p.disabled,
        readonly: p.readonly && !p.disabled,
        required: !p.disabled && !p.optional,
        invalid: isBad(p),
      },
    ),
  ],
  typed: () => [boxes({ name: "a".repeat(201) }, "tooLong")],
  refused: () => [
    ["Huda Saleh", "type"],
    [{ name: "Huda Saleh" }, "type"],
    [{ name: "Huda Saleh", declaration }, "type"],
    [{ ...signed("Huda Saleh"), drawing: "data:image/png;base64,AAAA" }, "type"],
    [{ name: "Huda Saleh", declaration: "0".repeat(64) }, "declarationChanged"],
  ],
});
