import { accessibleNode, description, errorOf, join, label, options } from "../accessible-nodes.suite.js";
import { boxes, SPACE, suiteOf } from "../type.suite.js";
import type { ClausesField } from "./clauses.definition.js";
import { opinionOf, VIEWS } from "./views.js";

interface Clause {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

export const clausesSuite = suiteOf<ClausesField>({
  shipped: {
    field: {
      clauses: [
        { id: "one", text: "The first" },
        { id: "two", text: "The second" },
      ],
    },
    answers: [
      [
        { clause: "one", view: "agree" },
        { clause: "two", view: "disagree" },
      ],
      [
        { clause: "one", view: "comment", comment: "Text" },
        { clause: "two", view: "agree" },
      ],
    ],
    shown: [
      ["agree", "", "disagree", ""],
      ["comment", "Text", "agree", ""],
    ],
    blank: ["", ""],
    enter: {
      steps: [
        [3, "New"],
        [5, SPACE],
      ],
      answer: [
        { clause: "one", view: "comment", comment: "New" },
        { clause: "two", view: "disagree" },
      ],
      shown: ["comment", "New", "disagree", ""],
    },
  },
  accessibleNodes(p) {
    const clauses = p["clauses"] as readonly Clause[]; // of the examples
    const maxLength = p["maxLength"] as number | undefined; // of the examples
    const faults = p.partErrors ?? {};
    const named = Object.keys(faults).length > 0;
    return [
      accessibleNode("group", label(p), description(p)),
      ...clauses.flatMap(({ id, title, text }, at) => {
        const number = p.locale.number(at + 1);
        const opinion = opinionOf(p.value, id);
        const error = faults[`${id}-comment`];
        const heading = title
          ? p.locale.t("clauses.titled", { number, title })
          : p.locale.t("clauses.clause", { number });
        return [
          accessibleNode("radiogroup", join(p.label, heading, p.within), join(text, errorOf(p, faults[id])), {
            required: !p.disabled && !p.optional,
            invalid: named ? faults[id] : p.error,
          }),
          ...options(
            p,
            "radio",
            VIEWS.map((view) => ({ value: view, label: p.locale.t(`clauses.${view}`) })),
            (view) => view === opinion?.view,
          ),
          ...(opinion?.view === "comment"
            ? [
                accessibleNode(
                  "textbox",
                  join(p.locale.t("clauses.yourComment", { number }), p.within),
                  join(
                    errorOf(p, error),
                    maxLength !== undefined && p.locale.t("error.tooLong", { count: maxLength }),
                  ),
                  {
                    disabled: p.disabled,
                    readonly: p.readonly && !p.disabled,
                    required: !p.disabled,
                    invalid: error,
                  },
                ),
              ]
            : []),
        ];
      }),
    ];
  },
  limited: [{ maxLength: 10 }],
  chosen: () => [
    boxes({ one: "agree" }, "/two required"),
    boxes({ one: "comment", two: "agree" }, "/one-comment commentMissing"),
    boxes({ one: "agree", two: "comment", "two.comment": "More than ten" }, "/two-comment tooLong"),
  ],
  refused: () => [
    [
      [
        { clause: "one", view: "perhaps" },
        { clause: "two", view: "agree" },
      ],
      "/one choice",
    ],
    [
      [
        { clause: "one", view: "agree" },
        { clause: "two", view: "agree" },
        { clause: "three", view: "agree" },
      ],
      "/three unknown",
    ],
    [
      [
        { clause: "one", view: "agree" },
        { clause: "one", view: "disagree" },
        { clause: "two", view: "agree" },
      ],
      "type",
    ],
    [[{ clause: "one", view: "agree", by: "me" }], "type"],
    [{ one: "agree", two: "agree" }, "type"],
    [["agree", "agree"], "type"],
  ],
});
