import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Content, FieldProps } from "./field.js";
import { heading } from "./heading.js";

/**
 * Words that may change in place. A browser's page translation replaces text nodes by `<font>` elements, after which a text
 * binding writes into a node nobody sees; `keyed` puts a new text node in its place instead.
 */
export const words = (content: Content | undefined): unknown =>
  typeof content === "string" ? keyed(content, content) : (content ?? nothing);

/** `lang` of what we say ourselves (WCAG 2.2 SC 3.1.2). */
export const ours = (p: FieldProps): string | typeof nothing => p.lang ?? nothing;

/** Anything wrong with the answer or a part of it. */
export const isBad = (p: FieldProps): boolean => !!p.error || Object.values(p.partErrors ?? {}).some(Boolean);

/** Value of `aria-invalid`: said only after validation. */
export const invalid = (bad: unknown): "true" | typeof nothing => (bad ? "true" : nothing);

/** Value of `aria-required`. Not the native attribute: browsers would call an empty box invalid before anything was validated, and say so to screen readers. */
export const required = ({
  optional,
  disabled,
}: {
  readonly optional?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}): "true" | typeof nothing => (optional || disabled ? nothing : "true");

/**
 * Value of `aria-describedby`: hint, then error, then the `more` ids of this control (its unit, its part error); absent when there is
 * nothing to say, since an empty reference silences some screen readers.
 */
export const describedBy = (
  p: FieldProps,
  ...more: readonly (string | false | undefined)[]
): string | typeof nothing =>
  [p.hint && `${p.id}-hint`, p.error && `${p.id}-error`, ...more].filter(Boolean).join(" ") || nothing;

/**
 * A label's words and "(optional)" or "(required)". The space between them belongs to the label's own text: Chromium leaves out of names a text node of nothing but
 * space beside a comment, as lit leaves them, and dom-accessibility-api (Testing Library) leaves out space at an element's edge.
 */
export const optionalLabel = (label: Content, p: FieldProps): TemplateResult =>
  html`${typeof label === "string" ? words(`${label} `) : html`${label} `}<span class="diwan-optional" lang=${ours(p)}>(${words(p.locale.t(p.optional ? "optional" : "required"))})</span>`;

/** Unseen words that tell this one from the same in another item of a list: no two controls of a page have the same name. */
export const withinWords = (p: FieldProps): unknown =>
  p.within ? html` <span class="diwan-hidden">${words(p.within)}</span>` : nothing;

/** The label's words; whether an answer is needed, where that is said; and what the question is asked about. */
export const labelWords = (p: FieldProps): unknown => {
  const own = p.optional || p.marked ? optionalLabel(p.label, p) : words(p.label);
  return p.within ? [own, withinWords(p)] : own;
};

/** An error message; the hidden "Error:" tells it from a hint when it is read out (WCAG 2.2 SC 3.3.1). */
export const errorMessage = (
  p: FieldProps,
  error = p.error,
  id = `${p.id}-error`,
): TemplateResult | typeof nothing =>
  error
    ? html`<p class="diwan-error" id=${id} lang=${p.errorLang ?? nothing}><span class="diwan-hidden" lang=${ours(p)}>${words(p.locale.t("errorPrefix"))}</span> ${words(error)}</p>`
    : nothing;

/** Hint and error, in the order they stand between label and control. */
export const notes = (p: FieldProps): TemplateResult =>
  html`${p.hint ? html`<div class="diwan-hint" id="${p.id}-hint">${words(p.hint)}</div>` : nothing}${errorMessage(p)}`;

/** Longer help, after the control: it never parts a label from its box. */
export const helpOf = (p: FieldProps): TemplateResult | typeof nothing =>
  p.help
    ? html`<details class="diwan-details" id="${p.id}-help"><summary>${words(p.help.title)}</summary><div>${words(p.help.text)}</div></details>`
    : nothing;

/** A question that is alone on its page is what the page is about (its `h1`): it is said once, and found among the headings. */
const asHeading = ({ heading: level }: FieldProps, label: unknown): unknown =>
  level ? heading(level, label, "diwan-title") : label;

const shellClass = (p: FieldProps): string => (isBad(p) ? "diwan-field diwan-bad" : "diwan-field");

/** A field of one control: label, hint, help, error, control. */
export const fieldShell = (
  p: FieldProps,
  control: unknown,
): TemplateResult => html`<div class=${shellClass(p)}
  >${asHeading(p, html`<label class="diwan-label" for=${p.id}>${labelWords(p)}</label>`)}${notes(p)}${control}${helpOf(p)}</div>`;

/**
 * A field of several controls: a native fieldset whose legend is the label. `role="group"` is written out for screen readers that give a
 * fieldset none; radios are a `radiogroup`, which may also be invalid as a whole.
 */
export const groupShell = (
  p: FieldProps,
  controls: unknown,
  role: "group" | "radiogroup" = "group",
): TemplateResult => html`<fieldset
  class=${shellClass(p)} role=${role} aria-describedby=${describedBy(p)} aria-required=${role === "radiogroup" ? required(p) : nothing} aria-invalid=${role === "radiogroup" ? invalid(p.error) : nothing}
  ><legend class="diwan-label">${asHeading(p, labelWords(p))}</legend>${notes(p)}${controls}${helpOf(p)}</fieldset>`;

/** A control between what stands before and after it: "https://", "kg". `id`s let the control be described by them. */
export const withUnits = (p: FieldProps, control: unknown, prefix?: Content, suffix?: Content): unknown =>
  prefix || suffix
    ? html`<div class="diwan-units">${unit(p, "prefix", prefix)}${control}${unit(p, "suffix", suffix)}</div>`
    : control;

const unit = (p: FieldProps, which: "prefix" | "suffix", content?: Content): unknown =>
  content ? html`<span class="diwan-unit" id="${p.id}-${which}">${words(content)}</span>` : nothing;
