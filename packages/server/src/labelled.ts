import { inLanguage, type AnswerField, type Definition, type Field, type Submission, type Text } from "@diwan/core";
import type { Locale } from "@diwan/i18n";
import { addressFormat, regionName } from "@diwan/i18n/addresses";
import { fullName } from "@diwan/i18n/names";

/** One question and its answer, in words of one language. */
export interface LabelledAnswer {
  readonly label: string;
  /** Lines of the answer; empty when what follows is in `items`. */
  readonly lines: readonly string[];
    /** A list's items, or an address under its country. */
  readonly items?: readonly LabelledGroup[];
}
export interface LabelledGroup {
  readonly title: string;
  readonly answers: readonly LabelledAnswer[];
}

type Values = { readonly [name: string]: unknown };
const isValues = (value: unknown): value is Values => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A submission as a caseworker reads it: each page's questions that were answered, in order, with the definition's own labels; then the calculations
 * of its summary. `locale` needs the groups `base` and `address`.
 */
export function labelAnswers(definition: Definition, submission: Submission, locale: Locale): readonly LabelledGroup[] {
  const words = (text: Text): string => inLanguage(text, locale.tag, definition.languages);

  const optionWords = (field: Field, value: string): string => {
    const options = "options" in field && Array.isArray(field.options) ? field.options : [];
    const option: unknown = options.find((each: unknown) => isValues(each) && each["value"] === value);
    return isValues(option) ? words(option["label"] as Text) : value; // parseDefinition saw to it that an option has a label
  };

  /** Each part under the name its country gives it: 204, 1705 and 317 alone would tell nobody which is the road. */
  function address(value: Values): LabelledGroup {
    const country = String(value["country"] ?? "");
    const answers = addressFormat(country).flatMap(({ name, label }) => {
      const part = value[name];
      return typeof part === "string" ? [{ label: locale.t(label), lines: [name === "region" ? regionName(country, part, locale) : part] }] : [];
    });
    return { title: locale.country(country), answers };
  }

  function lines(field: AnswerField, value: unknown): readonly string[] {
    switch (field.type) {
      case "yes-no": case "consent": return [locale.t(value ? "yes" : "no")];
      case "select": case "radios": return [optionWords(field, String(value))];
      case "checkboxes": return Array.isArray(value) ? value.map((each) => optionWords(field, String(each))) : [];
      case "date": return [locale.date(String(value))];
      case "number": return [[locale.number(Number(value), { maximumFractionDigits: 20 }), field["suffix"] && words(field["suffix"] as Text)].filter(Boolean).join(" ")]; // a suffix is words
      case "money": return [locale.money(String(value), String(field["currency"]))];
      case "name": return isValues(value) ? [fullName(value, locale.tag)] : [];
      case "textarea": return String(value).split("\n");
      default: return [typeof value === "string" ? value : JSON.stringify(value)];
    }
  }

  function revealed(field: Field): readonly Field[] {
    if (field.type === "yes-no") return [...(field.yes?.fields ?? []), ...(field.no?.fields ?? [])];
    return field.type === "radios" || field.type === "checkboxes" ? field.options.flatMap((option) => ("fields" in option ? option.fields ?? [] : [])) : [];
  }

  const answersOf = (fields: readonly Field[], values: Values): readonly LabelledAnswer[] => fields.flatMap((field): readonly LabelledAnswer[] => {
    if (field.type === "content") return [];
    const value = Object.hasOwn(values, field.name) ? values[field.name] : undefined;
    const under = answersOf(revealed(field), values);
    if (value === undefined) return under;
    const label = words(field.label);
    if (field.type === "address") return isValues(value) ? [{ label, lines: [], items: [address(value)] }] : [];
    if (field.type !== "list" || !Array.isArray(value)) return [{ label, lines: lines(field, value) }, ...under];
    const { item, fields: inner } = field as { readonly item: Text; readonly fields: readonly Field[] }; // told apart by its type; home-made types hide that
    return [{ label, lines: [], items: value.filter(isValues).map((each, at) => ({ title: `${words(item)} ${locale.number(at + 1)}`, answers: answersOf(inner, each) })) }];
  });

  const sums = (definition.summary ?? []).flatMap(({ calculation, label, currency }) => {
    const value = submission.calculations[calculation];
    if (value === undefined || value === null) return [];
    return [{ label: words(label), lines: [currency ? locale.money(String(value), currency) : typeof value === "number" ? locale.number(value) : String(value)] }];
  });

  return [
    ...definition.pages.map((page) => ({ title: words(page.title), answers: answersOf(page.fields, submission.answers) })),
    { title: words(definition.title), answers: sums },
  ].filter(({ answers }) => answers.length);
}
