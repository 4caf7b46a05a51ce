import type { CheckboxesField, DateField, EmailField, NumberField, RadiosField, SelectField, TextareaField, TextField } from "@diwan/core";
import {
  checkboxesKind, dateKind, emailKind, numberKind, radiosKind, selectKind, textareaKind, textKind,
  type CheckboxesProps, type FieldProps, type NumberProps, type RadiosProps, type SelectProps, type TextareaProps, type TextProps,
} from "@diwan/fields";
import type { FormContext } from "../context.js";
import { fieldTypeOf as type, type AnyFieldType } from "../field-type.js";
import { labelOf, optionsProps } from "./options.js";

const asIs = (value: unknown): string => String(value);
/** Words around a box. */
const units = ({ prefix, suffix, width }: TextField | NumberField, ctx: FormContext) => ({
  prefix: prefix && ctx.words(prefix), suffix: suffix && ctx.words(suffix), width,
});
const around = (text: string, { prefix, suffix }: TextField | NumberField, ctx: FormContext): string =>
  [ctx.words(prefix), text, ctx.words(suffix)].filter(Boolean).join(" ");

/** The types every form carries; larger ones come with their own modules. */
export const builtIn: readonly AnyFieldType[] = [
  type<TextField, TextProps>({
    type: "text", kind: textKind,
    props: (field, ctx) => ({ ...units(field, ctx), inputmode: field.inputmode, spellcheck: field.spellcheck, dir: field.dir }),
    display: (value, field, ctx) => around(String(value), field, ctx),
  }),
  type<TextareaField, TextareaProps>({
    type: "textarea", kind: textareaKind,
    props: ({ rows, maxLength, maxWords }) => ({ rows, maxLength, maxWords }),
    display: (value) => String(value).split("\n"),
  }),
  type<EmailField, FieldProps>({ type: "email", kind: emailKind, props: () => ({}), display: asIs }),
  type<NumberField, NumberProps>({
    type: "number", kind: numberKind,
    props: (field, ctx) => ({ ...units(field, ctx), whole: field.whole, min: field.min }),
    // Years and house numbers are numbers too: no grouping the citizen did not type.
    display: (value, field, ctx) => around(typeof value === "number" ? ctx.locale.number(value, { useGrouping: false, maximumFractionDigits: 20 }) : String(value), field, ctx),
  }),
  type<SelectField, SelectProps>({
    type: "select", kind: selectKind,
    props: (field, ctx) => ({ options: field.options.map((option) => ({ value: option.value, label: ctx.words(option.label) })) }),
    display: (value, field, ctx) => labelOf(value, field.options, ctx),
  }),
  type<RadiosField, RadiosProps>({
    type: "radios", kind: radiosKind,
    props: (field, ctx) => ({ options: optionsProps(field.options, ctx), inline: field.inline }),
    display: (value, field, ctx) => labelOf(value, field.options, ctx),
  }),
  type<CheckboxesField, CheckboxesProps>({
    type: "checkboxes", kind: checkboxesKind,
    props: (field, ctx) => ({ options: optionsProps(field.options, ctx) }),
    display: (value, field, ctx) => (Array.isArray(value) ? value : [value]).map((one) => labelOf(one, field.options, ctx)),
  }),
  type<DateField, FieldProps>({
    type: "date", kind: dateKind, props: () => ({}),
    display: (value, _field, ctx) => (typeof value === "string" ? ctx.locale.date(value) : Object.values(value ?? {}).join(" ")),
  }),
];
