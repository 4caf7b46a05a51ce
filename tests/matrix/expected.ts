/**
 * What assistive technology must be told of a field, worked out from its props alone: written down a second time, from the standards and the house's
 * own rules, and not from the templates.
 */
import { fileSize, type FieldProps, type FileEntry, type FileTaker } from "@diwan/fields";
import { addressFormat, COUNTRIES } from "@diwan/i18n/addresses";
import { squash } from "@diwan/fields/suite";

/** One node of the accessibility tree. States that do not hold are left out. */
export interface Told {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly states: readonly string[];
}

// The catalogue forgets each kind's own props; each is read here as its kind declares it.
type Props = FieldProps & { readonly [prop: string]: unknown };
interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

const join = (...words: unknown[]): string =>
  squash(words.filter((one) => typeof one === "string" && one).join(" "));
const told = (
  role: string,
  name: string,
  description: string,
  states: { readonly [state: string]: unknown } = {},
): Told => ({
  role,
  name: squash(name),
  description: squash(description),
  states: Object.keys(states)
    .filter((state) => states[state])
    .sort(),
});

const optional = (p: Props, words: string, is: unknown): string =>
  is ? `${words} (${p.locale.t("optional")})` : words;
const label = (p: Props): string => optional(p, String(p.label), p.optional);
const errorOf = (p: Props, error: string | undefined): string =>
  error ? `${p.locale.t("errorPrefix")} ${error}` : "";
/** Hint, then error, then what else describes the control. */
const description = (p: Props, ...more: unknown[]): string => join(p.hint, errorOf(p, p.error), ...more);
const isBad = (p: Props): boolean => !!p.error || Object.keys(p.partErrors ?? {}).length > 0;

const box =
  (role: string, ...more: readonly string[]) =>
  (p: Props): readonly Told[] => [
    told(role, label(p), description(p, ...more.map((one) => p[one])), {
      disabled: p.disabled,
      readonly: role === "textbox" && p.readonly && !p.disabled,
      invalid: isBad(p),
    }),
  ];

const options = (
  p: Props,
  role: "radio" | "checkbox",
  shown: readonly Option[],
  on: (value: string) => boolean,
): readonly Told[] =>
  shown.map((o) =>
    told(role, o.label, o.hint ?? "", {
      checked: on(o.value),
      disabled: p.disabled || (p.readonly && (role === "checkbox" || !on(o.value))),
      invalid: role === "checkbox" && p.error,
    }),
  );
const chosen = (p: Props): readonly Option[] =>
  (p["options"] as readonly Option[]).filter((one) => "value" in one);

interface Part {
  readonly name: string;
  readonly label: string;
  readonly optional: boolean;
  readonly choice?: boolean;
}
/** A group of boxes, each with its own label and, where its boxes are wide enough, its own message. */
function parts(p: Props, list: readonly Part[], own: boolean): readonly Told[] {
  const faults = p.partErrors ?? {};
  const error = own ? p.error : (p.error ?? [...new Set(Object.values(faults))].join(" "));
  return [
    told("group", label(p), join(p.hint, errorOf(p, error))),
    ...list.map((part) =>
      told(
        part.choice ? "combobox" : "textbox",
        optional(p, part.label, part.optional && !p.optional),
        own ? errorOf(p, faults[part.name]) : "",
        {
          disabled: p.disabled,
          readonly: !part.choice && p.readonly && !p.disabled,
          invalid: Object.keys(faults).length ? faults[part.name] : p.error && !part.optional,
        },
      ),
    ),
  ];
}

function address(p: Props): readonly Told[] {
  const {
    country: first,
    value,
    countries = COUNTRIES,
  } = p as Props & { country?: string; countries?: readonly string[] };
  const answered = (value as { readonly country?: string } | undefined)?.country;
  const country = answered ?? first ?? (countries.length === 1 ? countries[0] : "") ?? "";
  return parts(
    p,
    [
      ...(countries.length > 1
        ? [{ name: "country", label: p.locale.t("address.country"), optional: false, choice: true }]
        : []),
      ...addressFormat(country).map((part) => ({ ...part, label: p.locale.t(part.label) })),
    ],
    true,
  );
}

const KINDS: { readonly [type: string]: (p: Props) => readonly Told[] } = {
  text: box("textbox", "prefix", "suffix"),
  number: box("textbox", "prefix", "suffix"),
  email: box("textbox"),
  phone: box("textbox"),
  select: box("combobox"),
  money(p) {
    const sign = new Intl.NumberFormat(p.locale.tag, {
      style: "currency",
      currency: String(p["currency"]),
      currencyDisplay: "narrowSymbol",
    })
      .formatToParts(1)
      .find((part) => part.type === "currency")?.value;
    return box("textbox", "sign")({ ...p, sign });
  },
  textarea(p) {
    const { maxWords, maxLength } = p as Props & { maxWords?: number; maxLength?: number };
    let limit = maxLength === undefined ? "" : p.locale.t("error.tooLong", { count: maxLength });
    if (maxWords !== undefined) limit = p.locale.t("error.tooManyWords", { count: maxWords });
    return box("textbox", "limit")({ ...p, limit });
  },
  radios: (p) => [
    told("radiogroup", label(p), description(p), { invalid: p.error }),
    ...options(p, "radio", chosen(p), (value) => value === p.value),
  ],
  checkboxes: (p) => [
    told("group", label(p), description(p)),
    ...options(p, "checkbox", chosen(p), (value) => Array.isArray(p.value) && p.value.includes(value)),
  ],
  "yes-no": (p) => [
    told("radiogroup", label(p), description(p), { invalid: p.error }),
    ...options(
      p,
      "radio",
      (["yes", "no"] as const).map((value) => ({
        ...(p[value] as object | undefined),
        value,
        label: p.locale.t(value),
      })),
      (value) => p.value === (value === "yes"),
    ),
  ],
  consent: (p) => [
    told("checkbox", label(p), description(p), {
      checked: p.value === true,
      disabled: p.disabled || p.readonly,
      invalid: p.error,
    }),
  ],
  date: (p) =>
    parts(
      p,
      (["day", "month", "year"] as const).map((name) => ({ name, label: p.locale.t(name), optional: false })),
      false,
    ),
  name(p) {
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
  address,
  // ARIA has no role for it; each engine makes a button of its own of it.
  file(p) {
    const {
      kinds,
      maxSize,
      max = 1,
      taker,
    } = p as Props & { kinds?: readonly string[]; maxSize?: number; max?: number; taker?: FileTaker };
    const limits = [
      maxSize !== undefined &&
        kinds?.length &&
        p.locale.t("upload.limits", {
          size: fileSize(maxSize, p.locale),
          types: p.locale.list(kinds, "disjunction"),
        }),
      max > 1 && p.locale.t("upload.most", { count: max }),
    ];
    const faults = ((p.value ?? []) as readonly FileEntry[]).map((entry, at) =>
      errorOf(p, p.partErrors?.[at] ?? taker?.fault(entry)),
    );
    return [
      told("", label(p), join(p.hint, ...limits, errorOf(p, p.error), ...faults), {
        disabled: p.disabled || p.readonly,
        invalid: isBad(p),
      }),
    ];
  },
  content: () => [],
};

/** Everything of one field that can be reached or entered, in reading order; a type this file does not know is an error. */
export function expected(type: string, props: FieldProps): readonly Told[] {
  const kind = KINDS[type];
  if (!kind)
    throw new Error(`say in tests/matrix/expected.ts what a screen reader must be told of a ${type} field`);
  return kind(props as Props);
}
