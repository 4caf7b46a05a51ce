import { civilToday } from "@diwan/core";
import { describedBy, fieldShell, isBad, textInput, type FieldProps } from "@diwan/fields";
import type { FormContext } from "@diwan/form";
import { errorSummary, heading } from "@diwan/form/served";
import type { Locale, MessageId, MessageParams } from "@diwan/i18n";
import { html, nothing, type TemplateResult } from "lit";
import type { State, Status } from "../status/status.js";
import { tooManyTries } from "./side-flow.js";
import { wrapInElement } from "./wrap-in-element.js";
import { renderTemplate } from "./markup.js";
import type { PageEnvironment, PageRequest } from "./page-environment.js";
import type { Posted } from "./posted.js";
import { openContext } from "./ready-form.js";
import type { RenderedForm, PageView } from "./render-form.js";
import { callEndpoint, secondsToWait } from "./send.js";

/** What was asked for, and what there is to say to it. A code never comes back to the page. */
export interface StatusQuery {
  readonly reference: string;
  readonly troubles: readonly StatusError[];
  readonly found?: Status;
  /** Seconds to wait after too many wrong tries. */
  readonly wait?: number;
}
/** What opens the state of an application. */
export interface StatusCodes {
  readonly reference: string;
  readonly secret: string;
}
interface StatusError {
  readonly at: "reference" | "secret" | "now";
  readonly message: MessageId;
  readonly params?: MessageParams;
}

const WORDS: { readonly [state in State]: readonly [name: MessageId, meaning: MessageId] } = {
  received: ["status.received", "status.receivedText"],
  "in-review": ["status.inReview", "status.inReviewText"],
  "more-needed": ["status.moreNeeded", "status.moreNeededText"],
  decided: ["status.decided", "status.decidedText"],
};
export const emptyStatusQuery: StatusQuery = { reference: "", troubles: [] };

/** Both codes, as they were entered. */
export const enteredCodes = (posted: Posted): StatusCodes => ({
  reference: posted.get("reference")?.at(-1)?.trim() ?? "",
  secret: posted.get("secret")?.at(-1)?.trim() ?? "",
});

/** Asks the endpoint for the state, in the citizen's name: the counting of wrong tries is the endpoint's. */
export async function askStatus(
  { api, options }: PageEnvironment,
  { location: { form }, request, sender }: PageRequest,
  { reference, secret }: StatusCodes,
): Promise<StatusQuery> {
  const missing: StatusError[] = [
    ...(reference ? [] : [{ at: "reference", message: "status.referenceMissing" } as const]),
    ...(secret ? [] : [{ at: "secret", message: "status.secretMissing" } as const]),
  ];
  const asked = { reference, troubles: missing };
  if (missing.length) return asked;
  const answered = await callEndpoint(
    options.receive,
    new URL(`${api}/status`, request.url),
    { reference, secret },
    request,
    sender,
  );
  // The endpoint answers in the shape it promises.
  const found = answered?.ok
    ? ((await answered.json().catch(() => undefined)) as Status | undefined)
    : undefined;
  if (found?.form === form) return { ...asked, found };
  if (answered?.status === 429)
    return {
      ...asked,
      wait: secondsToWait(answered),
      troubles: [tooManyTries({ seconds: secondsToWait(answered) })],
    };
  return {
    ...asked,
    troubles: [
      answered && answered.status < 500
        ? { at: "reference", message: "status.wrong" }
        : { at: "now", message: "status.failed" },
    ],
  };
}

/** The day of an instant where the agency is, in words. */
const dayOf = (instant: string, locale: Locale, timeZone: string | undefined): string =>
  locale.date(civilToday(new Date(instant), timeZone));

const idOf = ({ at }: Pick<StatusError, "at">, ctx: FormContext): string => `${ctx.prefix}-${at}`;
const errorText = ({ message, params }: StatusError, { locale }: FormContext): string =>
  locale.t(message, params);

function box(
  at: "reference" | "secret",
  label: MessageId,
  { troubles, reference }: StatusQuery,
  ctx: FormContext,
  slot: unknown,
): TemplateResult {
  const trouble = troubles.find((one) => one.at === at);
  const p: FieldProps = {
    name: at,
    id: idOf({ at }, ctx),
    label: ctx.locale.t(label),
    error: trouble && errorText(trouble, ctx),
    locale: ctx.locale,
  };
  return html`<div class="diwan-slot">${slot}${fieldShell(
    p,
    textInput(p, {
      text: at === "reference" ? reference : "",
      describedBy: describedBy(p),
      bad: isBad(p),
      spellcheck: false,
      autocomplete: "off",
      autocapitalize: "characters",
      dir: "ltr",
      width: 20,
    }),
  )}</div>`;
}

function boxes(
  asked: StatusQuery,
  ctx: FormContext,
  slot: (at: StatusError["at"]) => unknown,
): TemplateResult {
  const { locale } = ctx;
  return html`${errorSummary(
    asked.troubles.map((trouble) => ({ id: idOf(trouble, ctx), text: errorText(trouble, ctx) })),
    ctx,
  )}
    ${head(locale.t("status.title"), ctx)}
    <p>${locale.t("status.intro")}</p>
    ${box("reference", "status.reference", asked, ctx, slot("reference"))}
    ${box("secret", "status.secret", asked, ctx, slot("secret"))}
    <div class="diwan-buttons"><div>${slot("now")}<button class="diwan-button" id=${idOf({ at: "now" }, ctx)}>${locale.t("status.check")}</button></div></div>`;
}

const head = (title: string, ctx: FormContext): TemplateResult => html`<header>
    <p class="diwan-step">${ctx.words(ctx.session.form.definition.title)}</p>
    ${heading(ctx.level, title, "diwan-title")}
  </header>`;

function state(
  { state: present, message, at, reference, history }: Status,
  ctx: FormContext,
  timeZone: string | undefined,
  again: string,
): TemplateResult {
  const { locale } = ctx;
  const [name, meaning] = WORDS[present];
  return html`${head(locale.t("status.title"), ctx)}
    <div class="diwan-panel"><p>${locale.t("status.reference")}: <bdi>${reference}</bdi></p><p><strong>${locale.t(name)}</strong></p></div>
    <div class="diwan-text"><p>${locale.t(meaning)}</p>${message === undefined ? nothing : html`<p><strong><bdi>${message}</bdi></strong></p>`}
      <p>${locale.t("status.updated", { date: dayOf(at, locale, timeZone) })}</p></div>
    <section>${heading(ctx.level + 1, locale.t("status.history"), "diwan-heading")}
      <dl class="diwan-summary">${history.map(
        (entry) =>
          html`<div><dt>${dayOf(entry.at, locale, timeZone)}</dt><dd>${locale.t(WORDS[entry.state][0])}${
            entry.message === undefined ? nothing : html`<div><bdi>${entry.message}</bdi></div>`
          }</dd></div>`,
      )}</dl></section>
    <p><a href=${again}>${locale.t("status.another")}</a></p>`;
}

/** The page where a citizen sees what has become of an application. No script takes it over: it stays the HTML it is. */
export async function renderStatus(
  { ready, location, csrf, now, timeZone, element, at }: PageView,
  asked: StatusQuery,
): Promise<RenderedForm> {
  const ctx = await openContext(
    ready,
    location.language,
    { now, ...(timeZone !== undefined && { timeZone }) },
    Number(element.attributes?.["heading-level"]) || 1,
  );
  const { locale } = ctx;
  const targets = element.isolation === "none" ? [] : asked.troubles.map((trouble) => idOf(trouble, ctx));
  // In front of what the summary's links lead to, as on the form's own pages. What renders the template knows slots of elements of its own alone.
  const slot = (place: StatusError["at"]): unknown =>
    targets.includes(idOf({ at: place }, ctx))
      ? html`<span data-slot=${idOf({ at: place }, ctx)}></span>`
      : nothing;
  const view = renderTemplate(
    asked.found
      ? state(asked.found, ctx, timeZone, at(location.place, { another: true }))
      : boxes(asked, ctx, slot),
  ).replace(/<span data-slot="([^"]*)"><\/span>/g, '<slot name="$1"></slot>');
  const hasFailed = asked.troubles.length > 0;
  return {
    html: wrapInElement(view, {
      ctx,
      element,
      csrf,
      languages: [],
      hasFailed,
      targets,
      ...(!asked.found && { action: at(location.place) }),
    }),
    hasSwitch: false,
    locale,
    title: locale.t(hasFailed ? "pageTitleError" : "pageTitle", {
      page: locale.t("status.title"),
      form: ctx.words(ready.definition.title),
    }),
  };
}
