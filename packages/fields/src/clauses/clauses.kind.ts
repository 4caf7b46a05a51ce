import { cleanText } from "@diwan/i18n";
import { html, type TemplateResult } from "lit";
import type { Content, FieldKind, FieldProps } from "../field.js";
import { innerGroup } from "../inner-group.js";
import { choices } from "../options.js";
import { groupShell, ours, words } from "../parts.js";
import { textareaKind } from "../textarea/textarea.kind.js";
import { clausesStyles } from "./clauses.styles.js";
import { commentPart, opinionOf, VIEWS, type Opinion } from "./views.js";

export interface Clause {
  readonly id: string;
  readonly title?: string | undefined;
  readonly text: Content;
}
export interface ClausesProps extends FieldProps {
  readonly clauses: readonly Clause[];
  /** Most characters of a comment. */
  readonly maxLength?: number | undefined;
}

/** The box of a comment is that of a longer text, with its count. It is needed where it is shown: somebody chose to write a comment. */
function commentBox(p: ClausesProps, id: string, number: string): TemplateResult {
  const part = commentPart(id);
  return textareaKind.template({
    ...p,
    id: `${p.id}-${part}`,
    name: `${p.name}.${id}.comment`,
    label: html`<span lang=${ours(p)}>${words(p.locale.t("clauses.yourComment", { number }))}</span>`,
    hint: undefined,
    help: undefined,
    heading: undefined,
    error: p.partErrors?.[part],
    partErrors: undefined,
    optional: false,
    marked: false,
    autocomplete: undefined,
    rows: 3,
    value: opinionOf(p.value, id)?.comment,
  });
}

/** A clause: its number and title name the choice of views, its text describes it. */
function clauseGroup(p: ClausesProps, { id, title, text }: Clause, at: number): TemplateResult {
  const number = p.locale.number(at + 1);
  const view = opinionOf(p.value, id)?.view;
  return innerGroup(p, {
    name: id,
    own: !!title,
    label: title ? p.locale.t("clauses.titled", { number, title }) : p.locale.t("clauses.clause", { number }),
    describedBy: `${p.id}-${id}-text`,
    before: html`<div class="diwan-clause" id="${p.id}-${id}-text">${words(text)}</div>`,
    controls: choices(
      { ...p, id: `${p.id}-${id}`, name: `${p.name}.${id}` },
      "radio",
      VIEWS.map((each) => ({
        value: each,
        label: html`<span lang=${ours(p)}>${words(p.locale.t(`clauses.${each}`))}</span>`,
        content: each === "comment" ? commentBox(p, id, number) : undefined,
      })),
      (each) => each === view,
    ),
  });
}

/** A text in numbered clauses, each agreed to, disagreed with or commented on. Answer: a list of `{ clause, view, comment }`. */
export const clausesKind: FieldKind<ClausesProps> = {
  template: (p) =>
    groupShell(
      p,
      html`<div class="diwan-clauses">${p.clauses.map((clause, at) => clauseGroup(p, clause, at))}</div>`,
    ),
  read(entries, { clauses }) {
    const opinions = clauses.flatMap(({ id }): Opinion[] => {
      const comment = cleanText(entries[`${id}.comment`]?.[0] ?? "");
      // Where no script and no style sheet hides the box, who writes in it comments.
      const view = entries[id]?.[0] ?? (comment && "comment");
      return view ? [{ clause: id, view, ...(comment && { comment }) }] : [];
    });
    return opinions.length ? opinions : undefined;
  },
  changed: (root, event, p) => textareaKind.changed?.(root, event, p),
  parts: ({ clauses }) => clauses.flatMap(({ id }) => [id, commentPart(id)]),
  groups: ["clauses"],
  styles: clausesStyles,
};
