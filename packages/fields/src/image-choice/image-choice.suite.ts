import { accessibleNode, description, join, label, options } from "../accessible-nodes.suite.js";
import { WHOLE } from "../entries.js";
import { OPTIONS, SPACE, suiteOf } from "../type.suite.js";
import type { ImageChoiceField } from "./image-choice.definition.js";

interface Pictured {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly image: { readonly alt: string };
}
const PICTURES = OPTIONS.map((option) => ({
  ...option,
  image: { src: `/${option.value}.svg`, alt: `The letter ${option.value}` },
}));

export const imageChoiceSuite = suiteOf<ImageChoiceField>({
  shipped: {
    field: { options: PICTURES },
    answers: ["a", "b"],
    shown: [["a"], ["b"]],
    blank: [],
    enter: { steps: [[2, SPACE]], answer: "c", shown: ["c"] },
  },
  accessibleNodes(p) {
    const pictures = p["options"] as readonly Pictured[]; // of the examples
    const role = p["multiple"] ? "checkbox" : "radio";
    return [
      p["multiple"]
        ? accessibleNode("group", label(p), description(p))
        : accessibleNode("radiogroup", label(p), description(p), {
            required: !p.disabled && !p.optional,
            invalid: p.error,
          }),
      ...options(
        p,
        role,
        pictures.map(({ image, hint, ...option }) => ({ ...option, hint: join(image.alt, hint) })),
        (value) => [p.value].flat().includes(value),
      ),
    ];
  },
  limited: [{}, { multiple: true, min: 2, max: 2 }],
  chosen: ({ multiple }) =>
    multiple
      ? [
          [{ [WHOLE]: ["a"] }, "minChoices"],
          [{ [WHOLE]: ["a", "b", "c"] }, "maxChoices"],
        ]
      : [],
  refused: ({ multiple }) =>
    multiple
      ? [
          [["a", "d"], "choice"],
          [["a", "a"], "choice"],
          ["a", "type"],
        ]
      : [
          ["d", "choice"],
          [["a"], "type"],
          [7, "type"],
        ],
});
