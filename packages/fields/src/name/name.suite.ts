import { boxes, suiteOf } from "../type.suite.js";
import { parts } from "../accessible-nodes.suite.js";

export const nameSuite = suiteOf({
  shipped: {
    answers: [{ given: "Layla", family: "Haddad" }, { given: "Noor" }],
    shown: [
      ["Layla", "Haddad"],
      ["Noor", ""],
    ],
    blank: ["", ""],
    enter: {
      steps: [
        [0, "Sami"],
        [1, "Aziz"],
      ],
      answer: { given: "Sami", family: "Aziz" },
      shown: ["Sami", "Aziz"],
    },
    empty: {
      steps: [
        [0, ""],
        [1, ""],
      ],
      shown: ["", ""],
    },
  },
  accessibleNodes: (p) => {
    const asked = (p["parts"] as readonly string[] | undefined) ?? ["given", "family"];
    return parts(
      p,
      (["prefix", "given", "middle", "family", "suffix"] as const)
        .filter((name) => asked.includes(name))
        .map((name) => ({
          name,
          label: p.locale.t(`name.${name}`),
          optional: name !== "given" && name !== "family",
        })),
      true,
    );
  },
  typed: () => [boxes({ given: "", family: "Haddad" }, "/given required")],
  refused: () => [[["Noor", "Haddad"], "type"]],
});
