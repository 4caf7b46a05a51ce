import { WARNING, type AnswerField, type Problem } from "@diwan/core";
import { heading, itemPageOf, words, type FieldProps } from "@diwan/fields";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { contextAt, type FormContext, type ShownPage } from "../page/context.js";
import { controlId } from "./control-id.js";
import type { SummaryEntry } from "../page/error-words.js";
import { fieldPath, partsAtFault } from "./at-fault.js";
import { ownWords, problemWords, summaryWords } from "./problem-words.js";
import { itemTitle } from "./item-title.js";
import { message } from "../page/said.js";

/** What is wrong with the field at `path` and with its parts, as props of its template; reads signals. */
export function fieldErrors(
  path: string,
  field: AnswerField,
  ctx: FormContext,
): Pick<FieldProps, "error" | "partErrors" | "errorLang" | "hint"> {
  const wordsOf = (problem: Problem): string => problemWords(problem, path, field, ctx);
  const problems = ctx.session.problems(path);
  if (problems.some(isWarning)) return { hint: doubts(problems.map(wordsOf), field, ctx) };
  const found = problems.map((problem) => ({ problem, parts: partsAtFault(problem, path) }));
  const whole = found.find(({ parts }) => !parts.length);
  const ofParts = found.flatMap(({ problem, parts }) =>
    parts.map((part) => [part, wordsOf(problem)] as const),
  );
  // One word of the definition's own, and the message is in its language.
  const errorLang = found.some(({ problem }) => ownWords(problem, field, ctx) !== undefined)
    ? undefined
    : ctx.ours;
  return {
    errorLang,
    error: whole && wordsOf(whole.problem),
    partErrors: ofParts.length ? Object.fromEntries(ofParts) : undefined,
  };
}

const isWarning = ({ code }: Problem): boolean => code === WARNING;

/** What is doubted of an answer stands with its hint, so that it is read with the question; nothing about the control says that it is wrong. */
const doubts = (found: readonly string[], field: AnswerField, ctx: FormContext): TemplateResult =>
  html`${ctx.rich(field.hint) ?? nothing}${found.map(
    (one) =>
      html`<p class="diwan-doubt"><span class="diwan-hidden" lang=${ctx.ours}>${words(ctx.locale.t("warningPrefix"))}</span> ${words(one)}</p>`,
  )}`;

/** What is shown to be wrong on a page; of an item's own page, with that item. */
const problemsOn = ({ id, item }: ShownPage, { session }: FormContext): readonly Problem[] =>
  session.shownProblems(id).filter(({ path }) => item === undefined || path.startsWith(`${item}/`));

const entries = (page: ShownPage, ctx: FormContext): readonly SummaryEntry[] =>
  problemsOn(page, ctx).map((problem) => {
    const path = fieldPath(problem);
    const field = ctx.session.field(path);
    const text = summaryWords(problem, path, field, contextAt(path, ctx));
    const title = itemTitle(path, ctx);
    const item = itemPageOf(path, ctx.session);
    return {
      id: controlId(problem, ctx),
      text: title ? ctx.locale.t("problemOfItem", { item: title, problem: text }) : text,
      ...(item !== page.item && { item }),
    };
  });

/**
 * Its heading stands before the page's own and on the level of it, so that a page with headings of its own around the form skips none.
 *
 * Everything the last attempt found, as links to the controls; entries go as their problems are mended. `href` is kept for reading and
 * copying. Each entry keeps its element, and with it the focus or a click on its way there. The click is handled by the form, because a fragment does not reach into a shadow root.
 */
export function errorSummary(
  entries: readonly SummaryEntry[],
  ctx: FormContext,
  warns = false,
): TemplateResult | typeof nothing {
  const id = `${ctx.prefix}--errors`;
  return entries.length
    ? html`<div class=${warns ? "diwan-errors diwan-doubts" : "diwan-errors"} tabindex="-1" role="group" aria-labelledby=${id}>
    ${heading(Math.max(2, ctx.level), message(ctx, warns ? "warningTitle" : "problemTitle"), "diwan-heading", id)}
    <ul>${repeat(
      entries,
      ({ id, text }) => `${id} ${text}`,
      ({ id, text, item }) =>
        item === undefined
          ? html`<li><a href="#${id}" data-focus=${id}>${words(text)}</a></li>`
          : html`<li><a href="${ctx.served?.item(item) ?? ""}#${id}" data-do="open" data-to=${item} data-focus=${id}>${words(text)}</a></li>`,
    )}</ul>${warns ? html`<p>${message(ctx, "warningText")}</p>${ctx.served ? html`<input type="hidden" name="_warned" value="1">` : nothing}` : nothing}</div>`
    : nothing;
}

/** The summary of the problems shown on a page; reads signals. */
export const pageSummary = (page: ShownPage, ctx: FormContext): TemplateResult | typeof nothing =>
  errorSummary(entries(page, ctx), ctx, problemsOn(page, ctx).every(isWarning));
