import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { FieldKind } from "../field.js";
import { heading } from "../heading.js";
import { itemButton, removal, undoable, type ItemButtonProps } from "./item-buttons.js";
import { errorMessage, groupShell, withinWords, words } from "../parts.js";
import type { ItemSummary } from "./item-summary.js";
import { listStyles } from "./list.styles.js";

export interface ListProps extends ItemButtonProps {
  /** Fields of each item, or where each has a page of its own a summary of it; and what stands for it wherever it moves: its card keeps its boxes, opened help and focus. */
  readonly items: readonly {
    readonly key: unknown;
    readonly fields?: unknown;
    readonly summary?: ItemSummary | undefined;
  }[];
  /** The item that was removed last and can be put back: where it was, from 0. */
  readonly removed?: number | undefined;
  /** Fewer items cannot be left: the buttons that remove one are not there. */
  readonly min: number;
  /** Each item has a page of its own. */
  readonly hasPages: boolean;
  /** How many items there are is said from this number on. */
  readonly countsFrom: number;
  readonly max: number;
  readonly level: number;
}

/** A list in a list has buttons and headings of the same words in every item of the outer one. */
const titleOf = (p: ListProps, at: number, isTarget: boolean): unknown => {
  const title = html`${words(p.item.title(at + 1))}${withinWords(p)}`;
  // A page that a server makes after the item's own leads to it by its fragment.
  return isTarget && p.served ? html`<span data-target="${p.id}--${at}">${title}</span>` : title;
};

/** Id of the words that say that something about an item is wrong, for whatever leads to it. */
const errorOf = (p: ListProps, summary: ItemSummary | undefined, at: number): string | typeof nothing =>
  summary?.isWrong ? `${p.id}--${at}-error` : nothing;

/** What was answered about an item that has a page of its own, and the way there. */
const summaryOf = (p: ListProps, { answers, isWrong }: ItemSummary, at: number): unknown => {
  const { item, locale } = p;
  return html`${
    isWrong
      ? errorMessage(
          { ...p, errorLang: p.lang },
          locale.t("list.wrong", { item: item.item, number: at + 1 }),
          `${p.id}--${at}-error`,
        )
      : nothing
  }${
    answers.length
      ? html`<dl class="diwan-answers">${answers.map(({ label, lines }) => html`<div><dt>${words(label)}</dt><dd>${lines.map((line) => html`<div><bdi>${words(line)}</bdi></div>`)}</dd></div>`)}</dl>`
      : html`<p class="diwan-hint" lang=${p.lang ?? nothing}>${words(locale.t("list.unanswered"))}</p>`
  }`;
};

/** Questions asked again for each of several things, each in a card of its own; the add button has the field's id. */
export const listKind: FieldKind<ListProps> = {
  styles: listStyles,
  template(p) {
    const { locale, item, items } = p;
    const hint = (text: string): unknown =>
      html`<p class="diwan-hint" lang=${p.lang ?? nothing}>${words(text)}</p>`;
    // Without a box of its own, a server could not tell a list that has just come into question from one that was left empty.
    const marker =
      p.served && p.hasPages ? html`<input type="hidden" autocomplete="off" name=${p.name}>` : nothing;
    return groupShell(
      p,
      html`${marker}${items.length ? nothing : hint(locale.t("list.empty"))}${items.length >= p.countsFrom ? hint(item.count(items.length)) : nothing}${repeat(
        items,
        ({ key }) => key,
        ({ fields, summary }, at) => html`${p.removed === at ? undoable(p, at) : nothing}
      <div class=${summary?.isWrong ? "diwan-card diwan-stack diwan-bad" : "diwan-card diwan-stack"} role="group" aria-labelledby="${p.id}--${at}" aria-describedby=${errorOf(p, summary, at)}>
        ${heading(p.level, titleOf(p, at, !!summary), "diwan-heading", `${p.id}--${at}`)}
        ${
          summary
            ? html`${summaryOf(p, summary, at)}<div class="diwan-buttons">${itemButton(p, "plain", "open", words(item.change(at + 1)), at, `${p.id}--${at}-open`, errorOf(p, summary, at))}${p.asked === at ? nothing : removal(p, at)}</div>${p.asked === at ? removal(p, at) : nothing}`
            : html`${fields}${items.length > p.min ? removal(p, at) : nothing}`
        }
      </div>`,
      )}${p.removed !== undefined && p.removed >= items.length ? undoable(p, p.removed) : nothing}${
        items.length < p.max
          ? itemButton(
              p,
              "secondary",
              p.hasPages ? "new" : "add",
              words(item.add(items.length)),
              p.hasPages ? items.length : undefined,
              p.id,
            )
          : hint(locale.t("list.full", { count: p.max }))
      }`,
    );
  },
  read: () => undefined,
  groups: ["list"],
};
