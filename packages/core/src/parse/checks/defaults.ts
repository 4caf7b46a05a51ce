import type { Field } from "../../definition.js";
import { parseCivil } from "../../civil-date.js";
import { isObject } from "../pointer.js";
import { FORM } from "../schema/words.js";
import { didYouMean, either, quote, suggest } from "../suggest.js";
import type { Finding } from "../problem.js";
import { isList, nameOf, optionsOf } from "../walk.js";
import { flatten } from "../../fields.js";
import type { Check } from "./form.js";
import { COUNTRIES } from "./codes.js";
import { own } from "../../own.js";

/** Answers to start from are in canonical form. */
export const defaults: Check = ({ places }) => places.flatMap(({ field, pointer }) =>
  field.type === "content" || field.default === undefined ? [] : judge(field, field.default, `${pointer}/default`));

type Judge = (field: Field, value: unknown) => string | undefined;
const text: Judge = (_, value) => (typeof value === "string" ? undefined : "a text in double quotes");
const flag: Judge = (_, value) => (typeof value === "boolean" ? undefined : "true or false");

/** What the answer should be, when it is not. */
const JUDGES: { readonly [type: string]: Judge } = {
  text, textarea: text, email: text, consent: flag, "yes-no": flag,
  phone: (_, value) => (typeof value === "string" && /^\+[1-9]\d{1,14}$/.test(value) ? undefined : "a number in E.164 form, such as \"+97317001234\""),
  number: (field, value) => {
    if (field.type !== "number") return undefined;
    if (typeof value !== "number" || (field.whole === true && !Number.isInteger(value))) return field.whole === true ? "a whole number" : "a number without quotes";
    return value < (field.min ?? -Infinity) || value > (field.max ?? Infinity) ? "a number within 'min' and 'max'" : undefined;
  },
  money: (_, value) => (typeof value === "string" && FORM.decimal.test(value) ? undefined : "a decimal in double quotes, such as \"45.00\""),
  date: (_, value) => (parseCivil(value) ? undefined : "a date such as \"2026-01-31\""),
  checkboxes: (_, value) => (Array.isArray(value) ? undefined : "a list of values"),
  name: (field, value) => {
    const parts = (field.type === "name" && field.parts) || ["given", "family"];
    return isObject(value) && Object.entries(value).every(([part, word]) => typeof word === "string" && parts.some((each) => each === part)) ? undefined : `an object of ${either(parts.map((part) => `'${part}'`), "and")}`;
  },
  address: (_, value) =>
    isObject(value) && Object.values(value).every((line) => typeof line === "string") && (value["country"] === undefined || COUNTRIES.has(String(value["country"]))) ? undefined : "an object such as { \"country\": \"GB\", \"line1\": \"1 High Street\" }",
  file: () => "left out: a file is chosen by whoever fills in the form",
  list: (_, value) => (Array.isArray(value) && value.every(isObject) ? undefined : "a list of objects"),
};

function judge(field: Field, value: unknown, pointer: string): Finding[] {
  const wanted = own(JUDGES, field.type)?.(field, value);
  if (wanted !== undefined) return [{ pointer, code: "default", message: `The answer to start from must be ${wanted}, not ${quote(value)}.` }];
  if (field.type === "select" || field.type === "radios") return choice(field, value, pointer);
  if (field.type === "checkboxes" && Array.isArray(value)) return value.flatMap((each, index) => choice(field, each, `${pointer}/${index}`));
  if (!isList(field) || !Array.isArray(value)) return [];
  const inside = flatten(field.fields);
  return value.flatMap((item: unknown, index) => Object.entries(isObject(item) ? item : {}).flatMap(([name, answer]) => {
    const found = inside.find((each) => nameOf(each) === name);
    const at = `${pointer}/${index}/${name}`;
    const suggestion = found ? undefined : suggest(name, inside.map((each) => each.name));
    return found ? judge(found, answer, at) : [{ pointer: at, code: "default" as const, atKey: true, suggestion, message: `The items of this list have no '${name}'${didYouMean(suggestion)}` }];
  }));
}

function choice(field: Field, value: unknown, pointer: string): Finding[] {
  const values = optionsOf(field).map(([option]) => option.value);
  if (values.some((each) => each === value)) return [];
  const suggestion = suggest(value, values);
  return [{ pointer, code: "default", suggestion, message: `The answer to start from must be the value of an option, not ${quote(value)}${didYouMean(suggestion)}` }];
}
