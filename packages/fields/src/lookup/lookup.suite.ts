import {
  accessibleNode,
  description,
  errorOf,
  isBad,
  join,
  label,
  options,
  type Props,
} from "../accessible-nodes.suite.js";
import { boxes, suiteOf } from "../type.suite.js";
import type { LookupField } from "./lookup.definition.js";
import { manualMembers, type LookupProps } from "./lookup.kind.js";
import { stateOf } from "./lookup.state.js";

const record = [
  { name: "legalName", label: "Company name" },
  { name: "address", label: "Registered address" },
];
const confirmed = {
  value: "12345-1",
  record: { legalName: "Delmon Bakery", address: "Road 2409" },
  source: "lookup",
  at: "2026-11-29T09:30:00Z",
};
const byHand = {
  value: "99999",
  record: { legalName: "Dilmun Tours", address: "Road 12" },
  source: "manual",
};

export const lookupSuite = suiteOf<LookupField>({
  shipped: {
    field: { source: "companies", record },
    answers: [byHand, confirmed],
    shown: [
      ["99999", "yes", "Dilmun Tours", "Road 12"],
      ["12345-1", "yes", "", ""],
    ],
    blank: ["", "", ""],
    enter: { steps: [[0, "67890"]], answer: { value: "67890" }, shown: ["67890", "", ""] },
    empty: { steps: [[0, ""]], shown: ["", "", ""] },
  },
  // What is entered is looked up first, which tests of it do by themselves.
  isUploaded: true,
  accessibleNodes: (given) => {
    const p = given as Props & LookupProps; // the catalogue forgets each kind's own props
    const { value, found, source } = stateOf(p.value);
    void value;
    const isManual = source === "manual";
    const faults = p.partErrors ?? {};
    const named = Object.keys(faults).length > 0;
    const box = (name: string, words: string, optional = false) =>
      accessibleNode(
        "textbox",
        optional && !p.optional ? join(words, `(${p.locale.t("optional")})`) : words,
        errorOf(p, faults[name]),
        {
          disabled: p.disabled,
          readonly: p.readonly && !p.disabled,
          required: !p.disabled && !p.optional && !optional && !(name === "value" && isManual),
          invalid: named ? faults[name] : isBad(p) && !optional,
        },
      );
    const right = () => [
      accessibleNode(
        "radiogroup",
        join(p.label, p.locale.t("lookup.isRight"), p.within),
        errorOf(p, faults["right"]),
        {
          required: !p.disabled && !p.optional,
          invalid: named ? faults["right"] : p.error,
        },
      ),
      ...options(
        p,
        "radio",
        (["yes", "no"] as const).map((each) => ({ value: each, label: p.locale.t(`lookup.${each}`) })),
        (each) => source === (each === "yes" ? "lookup" : "manual"),
      ),
    ];
    return [
      accessibleNode("group", label(p), description(p)),
      box("value", p.entry || p.locale.t("lookup.value")),
      ...(found
        ? right()
        : options(
            { ...p, error: undefined },
            "checkbox",
            [{ value: "yes", label: p.locale.t("lookup.manual") }],
            () => isManual,
          )),
      ...(isManual ? manualMembers(p).map((each) => box(each.name, each.label, each.optional)) : []),
    ];
  },
  limited: [
    { source: "companies", record },
    {
      source: "companies",
      record,
      manual: [
        { name: "legalName", label: "Company name" },
        { name: "note", label: "Note", optional: true },
      ],
    },
  ],
  typed: ({ manual }) => [
    boxes({ value: "12345" }, "notLookedUp"),
    boxes({ value: "1".repeat(101) }, "/value tooLong"),
    manual
      ? boxes({ value: "", manual: "yes", note: "Closed in May" }, "/legalName required")
      : boxes({ value: "", manual: "yes", legalName: "Delmon Bakery" }, "/address required"),
  ],
  refused: ({ manual }) => [
    ["12345-1", "type"],
    [{ ...confirmed, at: "yesterday" }, "type"],
    [{ ...confirmed, source: "register" }, "type"],
    [{ ...confirmed, record: "Delmon Bakery" }, "type"],
    [{ ...confirmed, unconfirmed: "no" }, "type"],
    [{ ...confirmed, owner: "Somebody" }, "type"],
    [
      { source: "manual", record: { legalName: 7, ...(!manual && { address: "Road 12" }) } },
      "/legalName type",
    ],
    [{ value: "12345", failed: "notFound" }, "notFound"],
    [{ value: "12345", failed: "unavailable" }, "unavailable"],
    [{ value: "12345", found: { record: confirmed.record, at: confirmed.at } }, "notConfirmed"],
  ],
});
