/**
 * What assistive technology must be told of a field, worked out from its props alone: written down a second time, from the standards and the house's
 * own rules, and not from the templates. Each type's `<type>.suite.ts` says it of its own fields with these.
 */
import type { FieldProps } from "./field.js";

/** One node of the accessibility tree. States that do not hold are left out. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly states: readonly string[];
}

/** The catalogue forgets each kind's own props; each is read as its kind declares it. */
export type Props = FieldProps & { readonly [prop: string]: unknown };
interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export const join = (...words: unknown[]): string =>
  squash(words.filter((one) => typeof one === "string" && one).join(" "));
export const accessibleNode = (
  role: string,
  name: string,
  description: string,
  states: { readonly [state: string]: unknown } = {},
): AccessibleNode => ({
  role,
  name: squash(name),
  description: squash(description),
  states: Object.keys(states)
    .filter((state) => states[state])
    .sort(),
});

const optional = (p: Props, words: string, is: unknown): string =>
  is ? `${words} (${p.locale.t("optional")})` : words;
export const label = (p: Props): string => join(optional(p, String(p.label), p.optional), p.within);
export const errorOf = (p: Props, error: string | undefined): string =>
  error ? `${p.locale.t("errorPrefix")} ${error}` : "";
/** Hint, then error, then what else describes the control. */
export const description = (p: Props, ...more: unknown[]): string =>
  join(p.hint, errorOf(p, p.error), ...more);
export const isBad = (p: Props): boolean => !!p.error || Object.keys(p.partErrors ?? {}).length > 0;

export const box =
  (role: string, ...more: readonly string[]) =>
  (p: Props): readonly AccessibleNode[] => [
    accessibleNode(role, label(p), description(p, ...more.map((one) => p[one])), {
      disabled: p.disabled,
      readonly: role === "textbox" && p.readonly && !p.disabled,
      required: !p.disabled && !p.optional,
      invalid: isBad(p),
    }),
  ];

export const options = (
  p: Props,
  role: "radio" | "checkbox",
  shown: readonly Option[],
  on: (value: string) => boolean,
): readonly AccessibleNode[] =>
  shown.map((o) =>
    accessibleNode(role, o.label, o.hint ?? "", {
      checked: on(o.value),
      disabled: p.disabled || (p.readonly && (role === "checkbox" || !on(o.value))),
      invalid: role === "checkbox" && p.error,
    }),
  );
export const chosen = (p: Props): readonly Option[] =>
  (p["options"] as readonly Option[]).filter((one) => "value" in one);

export interface Part {
  readonly name: string;
  readonly label: string;
  readonly optional: boolean;
  readonly choice?: boolean;
}
/** A group of boxes, each with its own label and, where its boxes are wide enough, its own message. */
export function parts(p: Props, list: readonly Part[], own: boolean): readonly AccessibleNode[] {
  const faults = p.partErrors ?? {};
  const error = own ? p.error : (p.error ?? [...new Set(Object.values(faults))].join(" "));
  return [
    accessibleNode("group", label(p), join(p.hint, errorOf(p, error))),
    ...list.map((part) =>
      accessibleNode(
        part.choice ? "combobox" : "textbox",
        optional(p, part.label, part.optional && !p.optional),
        own ? errorOf(p, faults[part.name]) : "",
        {
          disabled: p.disabled,
          readonly: !part.choice && p.readonly && !p.disabled,
          required: !p.disabled && !p.optional && !part.optional,
          invalid: Object.keys(faults).length ? faults[part.name] : p.error && !part.optional,
        },
      ),
    ),
  ];
}

/** A group of a box and a list, of which only the box is wrong. */
export const nodesOfAmount = (p: Props, amount: string, unit: string): readonly AccessibleNode[] => [
  accessibleNode("group", label(p), description(p)),
  accessibleNode("textbox", amount, "", {
    disabled: p.disabled,
    readonly: p.readonly && !p.disabled,
    required: !p.disabled && !p.optional,
    invalid: isBad(p),
  }),
  accessibleNode("combobox", unit, "", { disabled: p.disabled }),
];

/** Text as it is read: isolates and runs of space are for the eye. */
export const squash = (text: string): string =>
  text
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
