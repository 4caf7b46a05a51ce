import { flatten, itemFields, type AnswerField, type Field, type Page } from "@diwan/core";
import { hasItemPages, heading, itemWords } from "@diwan/fields";
import type { ListField } from "@diwan/fields";
import { html, nothing, type TemplateResult } from "lit";
import { contextAt, type FormContext } from "../page/context.js";
import { controlId } from "../errors/control-id.js";
import { answerWords } from "../page/answer-words.js";

/** Answers with a way back to each, or as they are copied and printed. */
export interface RowOptions {
  readonly change: boolean;
  /** Level of the page titles. */
  readonly level: number;
  /** Path of the answer that was just changed. */
  readonly changed?: string | undefined;
  /** Titles of the list items around: no two buttons have the same name. */
  readonly item?: string;
}

/** Every answer on the path: page by page, question by question, item by item. On a page that has a way back to each, a page's answers can be hidden once they were read. */
export const answerRows = (ctx: FormContext, options: RowOptions): TemplateResult =>
  html`${ctx.session.pages.map((page) => pageRows(page, ctx, options))}`;

function pageRows(
  { title, fields }: Page,
  ctx: FormContext,
  options: RowOptions,
): TemplateResult | typeof nothing {
  const rows = sections(fields, "", ctx, options);
  if (!rows.length) return nothing;
  const titled = heading(options.level, ctx.words(title), "diwan-heading");
  return options.change
    ? html`<details class="diwan-section" open><summary>${titled}</summary>${rows}</details>`
    : html`<section>${titled}${rows}</section>`;
}

/** Runs of answers in one list each, with the items of add-another lists between them. */
function sections(fields: readonly Field[], item: string, ctx: FormContext, options: RowOptions): unknown[] {
  const out: unknown[] = [];
  let run: unknown[] = [];
  const close = (): void => {
    if (run.length) out.push(html`<dl class="diwan-summary">${run}</dl>`);
    run = [];
  };
  for (const { field, path } of shown(fields, item, ctx)) {
    if (!itemFields(field, ctx.session.form.types)) {
      run.push(row(field, path, ctx, options));
      continue;
    }
    close();
    // Whatever holds items is a list to those who read it.
    out.push(...items(field as unknown as ListField, path, ctx, options));
  }
  close();
  return out;
}

function items(field: ListField, path: string, ctx: FormContext, options: RowOptions): unknown[] {
  const size = ctx.session.size(path);
  if (!size) return [html`<dl class="diwan-summary">${row(field, path, ctx, options)}</dl>`];
  const shownItems = [...Array(size).keys()].map((at) => {
    const title = itemWords(field.item, ctx).title(at + 1);
    const inside = { ...options, item: ctx.locale.list([options.item ?? "", title].filter(Boolean)) };
    return html`<div class="diwan-item">${heading(options.level + 1, title, "diwan-heading")}${sections(field.fields, `${path}/${at}`, ctx, inside)}</div>`;
  });
  // Change leads past the list to the page of an item: more of them are added, and some removed, on the page of the list.
  return options.change && hasItemPages(field, path)
    ? [
        ...shownItems,
        html`<p>${wayTo(path, ctx, ctx.locale.t("check.changeLabel", { label: ctx.bare(ctx.words(field.label)) }))}</p>`,
      ]
    : shownItems;
}

/** Fields with an answer, revealed ones after the one that reveals them, those not asked left out. */
function* shown(
  fields: readonly Field[],
  item: string,
  ctx: FormContext,
): Generator<{ readonly field: AnswerField; readonly path: string }> {
  for (const field of flatten(fields, ctx.session.form.types)) {
    const path = `${item}/${field.name}`;
    if (ctx.session.isShown(path)) yield { field, path };
  }
}

function row(
  field: AnswerField,
  path: string,
  ctx: FormContext,
  { change, changed, item }: RowOptions,
): TemplateResult {
  const { locale } = ctx;
  const words = contextAt(path, ctx);
  const shownLabel = words.words(field.label);
  const label = ctx.bare(shownLabel);
  const name = item
    ? locale.t("check.changeItem", { label, item })
    : locale.t("check.changeLabel", { label });
  const way = wayTo(path, ctx, locale.t("check.change"), name);
  const isChanged = changed === path;
  return html`<div class=${isChanged ? "diwan-changed" : nothing}><dt>${shownLabel}${isChanged ? html` <span lang=${ctx.ours}>(${locale.t("check.changed")})</span>` : nothing}</dt><dd>${answerWords(field, path, words).map((line) => html`<div><bdi>${line}</bdi></div>`)}</dd>${
    change ? html`<dd class="diwan-actions">${way}</dd>` : nothing
  }</div>`;
}

/** The way to change an answer; `name` where its words alone do not say which. */
const wayTo = (path: string, ctx: FormContext, text: string, name?: string): TemplateResult =>
  ctx.served
    ? html`<a class="diwan-button diwan-plain" href="${ctx.served.change(path)}#${controlId({ path, code: "" }, ctx)}" data-do="change" data-to=${path} aria-label=${name ?? nothing}>${text}</a>`
    : html`<button type="button" class="diwan-button diwan-plain" data-do="change" data-to=${path} aria-label=${name ?? nothing}>${text}</button>`;
