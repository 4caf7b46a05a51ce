import { isAlwaysAsked, isAnswerField, isSafeLink, type Page, type Problem, toJson } from "@diwan/core";
import { heading, words } from "@diwan/fields";
import { html, nothing, type TemplateResult } from "lit";
import type { FormContext, ShownPage } from "./context.js";
import { slots } from "./field-slot.js";
import { errorsIn } from "./error-words.js";
import { track } from "./track.js";

/** What stands around one page's fields. */
export interface PageView {
  readonly page: ShownPage;
  /** What the last attempt to go on found wrong; reads signals. */
  readonly failed: () => readonly Problem[];
  /** Shown above everything, e.g. that a draft was restored. */
  readonly notice?: unknown;
  readonly hasBack: boolean;
}

/** "Step 2 of 7", or "Step 2" while answers may still bring pages or take them away: a total that grows is no progress. */
const step = (page: Page, ctx: FormContext): unknown =>
  track(() => {
    const { pages, form } = ctx.session;
    const all = form.definition.pages;
    const isSettled = !all
      .slice(all.findIndex(({ id }) => id === page.id) + 1)
      .some((each) => !isAlwaysAsked(each));
    return words(
      pages.length > 1
        ? ctx.locale.t(isSettled ? "step" : "stepSoFar", {
            step: pages.findIndex(({ id }) => id === page.id) + 1,
            steps: pages.length,
          })
        : "",
    );
  });

/** After an attempt that failed, what is not mended yet: asked of the session, where problems move with the list items they are in. */
const summary = (failed: PageView["failed"], page: ShownPage, ctx: FormContext): unknown =>
  track(() => {
    // Without problems nothing is loaded that could show any.
    return (failed().length && errorsIn(ctx)?.pageSummary(page, ctx)) || nothing;
  });

const privacy = (ctx: FormContext): TemplateResult => {
  const { purpose, notice } = ctx.session.form.definition.privacy;
  return html`<div class="diwan-inset"><p class="diwan-lead" lang=${ctx.ours}>${ctx.locale.t("privacy.title")}</p><p>${ctx.words(purpose)}</p><p><a href=${isSafeLink(notice) ? notice : nothing} lang=${ctx.ours}>${ctx.locale.t("privacy.link")}</a></p></div>`;
};

/** A button that leads elsewhere; on a page made by a server it sends what was typed so far, to be kept as it is. */
const wayButton = (
  action: string,
  look: string,
  words: string,
  { ours, served }: FormContext,
  id: string | typeof nothing = nothing,
): TemplateResult =>
  html`<button type=${served ? "submit" : "button"} name=${served ? "_action" : nothing} value=${served ? action : nothing} class="diwan-button diwan-${look}" lang=${ours} data-do=${action} id=${id}>${words}</button>`;

/** The way back. */
export const backLink = (ctx: FormContext): TemplateResult =>
  wayButton("back", "plain diwan-back", ctx.locale.t("back"), ctx, `${ctx.prefix}--back`);

/** The way to saving the form at the agency's, or back to one saved there. */
export const sideFlowButton = (to: "save" | "return", ctx: FormContext, look = "secondary"): unknown =>
  (ctx.served ? ctx.served.saves : ctx.saves)
    ? wayButton(to, look, ctx.locale.t(`${to}.title`), ctx)
    : nothing;

/** No question may be left empty, and none says so itself. */
const asksAll = ({ session }: FormContext): boolean => {
  const { mark, pages } = session.form.definition;
  // As JSON: wherever it stands, in lists and under choices too. In words its quotes would be escaped. By an expression it may become so.
  return mark !== "all" && !/"optional":(true|{)/.test(toJson(pages));
};

/** What the page is about, as its heading says it. */
export const pageHeading = ({ heading: is, fields, title }: Page, { words }: FormContext): string =>
  words((is && fields.find(isAnswerField)?.label) || title);

/** One page: where we are, what went wrong, the questions, and the way on. */
export function pageTemplate({ page, failed, notice, hasBack }: PageView, ctx: FormContext): TemplateResult {
  const { locale } = ctx;
  const { title, intro, contact, pages } = ctx.session.form.definition;
  const first = page === pages[0];
  const isQuestion = page.heading === "question";
  return html`
    ${hasBack ? backLink(ctx) : nothing}
    ${notice ?? nothing}
    ${summary(failed, page, ctx)}
    <header>
      <p class="diwan-step"><span>${ctx.words(title)}</span> <span lang=${ctx.ours}>${step(page, ctx)}</span></p>
      ${isQuestion ? nothing : heading(ctx.level, ctx.live(page.title), "diwan-title")}
    </header>
    ${first && intro ? html`<div class="diwan-text">${ctx.rich(intro)}</div>` : nothing}
    ${first ? sideFlowButton("return", ctx, "plain") : nothing}
    ${page.intro ? html`<div class="diwan-text">${ctx.rich(page.intro)}</div>` : nothing}
    ${first && asksAll(ctx) ? html`<p class="diwan-hint" lang=${ctx.ours}>${locale.t("allRequired")}</p>` : nothing}
    ${slots(page.fields, page.item ?? "", isQuestion ? { ...ctx, heading: ctx.level } : ctx)}
    ${first ? privacy(ctx) : nothing}
    <div class="diwan-buttons"><button class="diwan-button" id="${ctx.prefix}--continue" lang=${ctx.ours}>${locale.t("continue")}</button>${sideFlowButton("save", ctx)}</div>
    ${contact ? html`<div class="diwan-contact"><p class="diwan-lead" lang=${ctx.ours}>${locale.t("help")}</p><div>${ctx.rich(contact)}</div></div>` : nothing}`;
}
