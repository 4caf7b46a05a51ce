import { restoreListState, WARNING, type Problem } from "@diwan/core";
import { nameOf, pageTemplate, type FormContext } from "@diwan/form";
import {
  checkTemplate,
  controlId,
  doneTemplate,
  foundNotice,
  lostNotice,
  noScriptLinks,
  staticSubmissionState,
  type SubmissionState,
  type FailureMessage,
  type HydrationData,
  type ItemPage,
  pageHeading,
} from "@diwan/form/served";
import { goingOn } from "./kept-answers.js";
import { attributes, renderTemplate } from "./markup.js";
import { ConfirmedWarnings } from "./confirmed-warnings.js";
import { ItemIds, shownLists } from "./item-ids.js";
import { itemMark, listMarks } from "./item-mark.js";
import type { LanguageLink } from "./frame.js";
import { wrapInElement, type ElementOptions } from "./wrap-in-element.js";
import { pathOf } from "./entries.js";
import { openContext, openPage, shownItem, type ReadyForm } from "./ready-form.js";
import { STAGES, type LocationQuery, type PageLocation, type PageNotice } from "./page-location.js";
import type { Visit } from "../session/visits.js";

export interface PageView {
  /** Files of a page can be taken. */
  readonly takesFiles?: boolean;
  /** The form can be saved, and one saved before opened. */
  readonly offersSaving?: boolean;
  /** The state of an application is to be seen. */
  readonly offersStatus?: boolean;
  readonly ready: ReadyForm;
  readonly location: PageLocation;
  readonly visit: Visit | undefined;
  readonly csrf: string;
  readonly now: () => Date;
  readonly timeZone: string | undefined;
  readonly element: ElementOptions;
  /** The same place in each language of the form. */
  readonly languages: readonly LanguageLink[];
  /** Address of another place of the same form and language. */
  readonly at: (place: string, more?: LocationQuery) => string;
}
export interface RenderedForm {
  /** The element, whole. */
  readonly html: string;
  /** For the document: page and form, prefixed by "Error:" after a failed attempt. */
  readonly title: string;
  /** The form holds buttons for its languages, which keep what was typed. */
  readonly hasSwitch: boolean;
  readonly locale: FormContext["locale"];
}

/** The words of each refusal, as the element says them. */
const REFUSALS: { readonly [notice in PageNotice]?: FailureMessage } = {
  refused: "submit.refusedOther",
  expired: "submit.expired",
  already: "submit.already",
  large: "submit.tooLarge",
  later: "submit.failed",
  signin: "submit.signIn",
  unconfirmed: "submit.unconfirmed",
};

/** What the later stages show of a visit. */
function stageState(
  { notice }: PageLocation,
  visit: Visit | undefined,
  status: string | undefined,
): SubmissionState {
  const refusal = notice && REFUSALS[notice];
  return staticSubmissionState(
    refusal ? { state: "failed", message: refusal } : { state: notice === "failed" ? "undeclared" : "idle" },
    visit?.done,
    status,
  );
}

/** Any page of a form as HTML: the element with a native form in it that works without a script, and what a script needs to take over. */
export async function renderForm({
  takesFiles = false,
  offersSaving = false,
  offersStatus = false,
  ready,
  location,
  visit,
  csrf,
  now,
  timeZone,
  element,
  languages,
  at,
}: PageView): Promise<RenderedForm> {
  const { definition } = ready;
  const level = Number(element.attributes?.["heading-level"]) || 1;
  let handed: HydrationData = {
    page: location.place,
    at: visit?.at ?? 0,
    ...(visit && { answers: at(STAGES.answers) }),
  };

  const ctx = await openContext(
    ready,
    location.language,
    {
      now,
      ...(timeZone !== undefined && { timeZone }),
      ...(visit && goingOn(visit.answers, ready)),
    },
    level,
  );
  const { session, locale } = ctx;
  const stage = stageOf(location.place);
  const found = stage !== "done" && visit?.found?.place === location.place ? visit.found : undefined;
  if (stage === "page") {
    session.goTo(location.place || session.page);
    restoreListState(session, visit?.list);
    // What is validated must have been opened.
    if (location.notice === "failed") {
      openPage({ ...ctx, served: noScriptLinks(handed, session) });
      new ConfirmedWarnings(session, new ItemIds(session, visit?.items), visit?.confirmed).apply();
    }
  }
  const item = stage === "page" ? shownItem(location, ctx) : undefined;
  const path = item?.page(ctx)?.item;
  const problems =
    stage === "page" && location.notice === "failed" ? session.validatePage(session.page, path) : [];
  const { returning } = location;
  const address = (place: string, more: LocationQuery): string =>
    at(place, more).replace("%7Bpage%7D", "{page}").replace("%7Bitem%7D", "{item}");
  handed = {
    ...handed,
    page: stage === "page" ? session.page : stage,
    ...(path !== undefined && { item: path, ...(location.viaList && { viaList: true as const }) }),
    // Those with the item in which nothing is entered yet.
    ...(path !== undefined && visit && { answers: at(STAGES.answers, { item: nameOf(path) }) }),
    ...(problems.length &&
      path === undefined && {
        wrong: address(location.place, {
          item: "{item}",
          notice: "failed",
          ...(returning && { returning, viaList: true }),
        }),
      }),
    ...(stage === "check" && {
      change: address("{page}", { returning: true }),
      changeItem: address("{page}", { returning: true, item: "{item}" }),
    }),
    ...(stage === "done" && { copy: at(STAGES.copy) }),
    ...(stage === "page" && location.returning && { returning: true as const }),
    ...(problems.length && { problems }),
    ...(stage === "check" && location.notice === "failed" && { undeclared: true as const }),
    ...(location.notice === "lost" && { lost: true as const }),
    ...(offersSaving && { saves: true as const }),
    ...(found && { found: true as const }),
  };

  const shown: FormContext = { ...ctx, served: noScriptLinks(handed, session) };
  const state = stageState(location, visit, offersStatus ? at(STAGES.status) : undefined);
  const { title, template } = stageContent(stage, { ctx: shown, state, location, found, problems, item });
  const body = renderTemplate(template);
  const hasFailed =
    problems.some(({ code }) => code !== WARNING) ||
    (stage === "check" && state.sending.value.state !== "idle");
  const hasSwitch = stage !== "done" && languages.length > 1;
  const titled = locale.t(hasFailed ? "pageTitleError" : "pageTitle", {
    page: ctx.bare(title),
    form: ctx.words(definition.title),
  });
  return {
    html: withFieldAnchors(body, {
      takesFiles,
      ctx: shown,
      element,
      csrf,
      // A page of an item has no buttons for items of its list.
      lists:
        stage === "page" && path === undefined ? listMarks(shownLists(session), visit?.items) : undefined,
      mark: path === undefined ? undefined : await itemMark(nameOf(path), visit ?? { answers: {} }),
      action: at(location.place, {
        ...(location.returning && { returning: true }),
        ...(path !== undefined && { item: nameOf(path), ...(location.viaList && { viaList: true }) }),
      }),
      handed: { ...handed, title: titled },
      problems,
      languages: hasSwitch ? languages : [],
    }),
    hasSwitch,
    title: titled,
    locale,
  };
}

type Stage = "page" | "check" | "done";

function stageOf(place: string): Stage {
  if (place === STAGES.check) return "check";
  return place === STAGES.done ? "done" : "page";
}

interface StageOptions {
  readonly ctx: FormContext;
  readonly state: SubmissionState;
  readonly location: PageLocation;
  readonly found: Visit["found"];
  readonly problems: readonly Problem[];
  readonly item: ItemPage | undefined;
}

/** What is drawn of a stage, and what it is called. */
function stageContent(
  stage: Stage,
  { ctx, state, location, found, problems, item }: StageOptions,
): { readonly title: string; readonly template: unknown } {
  const { locale, session } = ctx;
  const foundOnReturn = found && foundNotice(found, ctx);
  if (stage === "check")
    return { title: locale.t("check.title"), template: checkTemplate(state, { ctx, notice: foundOnReturn }) };
  if (stage === "done") {
    const own = ctx.words(session.form.definition.confirmation?.title);
    return { title: own || locale.t("confirmation.title"), template: doneTemplate(state, { ctx }) };
  }
  const here = session.pages.findIndex((page) => page.id === session.page);
  const page = session.pages[here];
  if (!page) return { title: "", template: undefined };
  const notice = location.notice === "lost" ? lostNotice(ctx) : foundOnReturn;
  const own = item?.page(ctx);
  const shown = own ?? page;
  const hasBack = own !== undefined || location.returning === true || here > 0;
  return {
    title: pageHeading(shown, ctx),
    template: pageTemplate({ page: shown, failed: () => problems, notice, hasBack }, ctx),
  };
}

/** Ids that lead to a field: of its first control, and of those at fault. */
const anchors = (path: string, problems: readonly Problem[], ctx: FormContext): readonly string[] => [
  ...new Set(
    [{ path, code: "" }, ...problems].map((problem) => {
      // A block of words stands in a slot as well, and has no control.
      const hasField = pathOf(nameOf(problem.path), ctx.session) !== undefined;
      return hasField ? controlId(problem, ctx) : nameOf(path);
    }),
  ),
];

interface AnchoredContent {
  readonly takesFiles: boolean;
  readonly ctx: FormContext;
  readonly element: ElementOptions;
  readonly csrf: string;
  readonly mark: string | undefined;
  readonly lists: string | undefined;
  readonly action: string;
  readonly handed: HydrationData;
  readonly problems: readonly Problem[];
  readonly languages: readonly LanguageLink[];
}

/** The element around a page of the form. */
function withFieldAnchors(
  body: string,
  { takesFiles, ctx, element, csrf, mark, lists, action, handed, problems, languages }: AnchoredContent,
): string {
  const targets: string[] = [];
  // A link's fragment does not reach into a shadow root, but it reaches an element of the page that stands in one of its slots: one in front of each field.
  const SLOT = /<div class="diwan-slot" data-path="([^"]*)">/g;
  const paths = [...body.matchAll(SLOT)].map(([, path = ""]) => path);
  // A problem in an item of a list belongs to the field in the item.
  const ownerOf = (problem: Problem): string | undefined =>
    paths
      .filter((path) => problem.path === path || problem.path.startsWith(`${path}/`))
      .sort((a, b) => b.length - a.length)[0];
  const view =
    element.isolation !== "none"
      ? body
          .replace(
            SLOT,
            (tag, path: string) =>
              tag +
              anchors(
                path,
                problems.filter((problem) => ownerOf(problem) === path),
                ctx,
              )
                .map((id) => {
                  targets.push(id);
                  return `<slot${attributes({ name: id })}></slot>`;
                })
                .join(""),
          )
          // The same for an item of a list, inside of its heading.
          .replace(/<span data-target="([^"]*)">/g, (tag, id: string) => {
            targets.push(id);
            return `${tag}<slot${attributes({ name: id })}></slot>`;
          })
          // The same for what a list asks.
          .replace(/<div [^>]*data-anchor="([^"]*)">/g, (tag, id: string) => {
            targets.push(id);
            return `<slot${attributes({ name: id })}></slot>${tag}`;
          })
      : body;
  return wrapInElement(view, {
    takesFiles,
    ctx,
    element,
    csrf,
    mark,
    lists,
    handed,
    languages,
    targets,
    hasFailed: problems.length > 0,
    ...(handed.page !== "done" && { action }),
  });
}
