import type { Problem } from "@diwan/core";
import { nameOf, pageTemplate, type FormContext } from "@diwan/form";
import {
  checkTemplate,
  controlId,
  doneTemplate,
  foundNotice,
  lostNotice,
  served,
  settled,
  type AfterState,
  type FailureMessage,
  type Handed,
} from "@diwan/form/served";
import { attributes, renderTemplate } from "./markup.js";
import type { LanguageLink } from "./document.js";
import { enclose, type ElementOptions } from "./enclose.js";
import { openContext, openPage, type ReadyForm } from "./ready-form.js";
import { STAGES, type Spot, type Told } from "./spot.js";
import type { Visit } from "../session/visits.js";

export interface View {
  /** Files of a page can be taken. */
  readonly takesFiles?: boolean;
  /** The form can be saved, and one saved before opened. */
  readonly saves?: boolean;
  /** The state of an application is to be seen. */
  readonly tells?: boolean;
  readonly ready: ReadyForm;
  readonly spot: Spot;
  readonly visit: Visit | undefined;
  readonly csrf: string;
  readonly now: () => Date;
  readonly timeZone: string | undefined;
  readonly element: ElementOptions;
  /** The same place in each language of the form. */
  readonly languages: readonly LanguageLink[];
  /** Address of another place of the same form and language. */
  readonly at: (place: string, more?: Pick<Spot, "returning" | "told">) => string;
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
const REFUSALS: { readonly [told in Told]?: FailureMessage } = {
  refused: "submit.refusedOther",
  expired: "submit.expired",
  already: "submit.already",
  large: "submit.tooLarge",
  later: "submit.failed",
  signin: "submit.signIn",
  unconfirmed: "submit.unconfirmed",
};

/** What the later stages show of a visit. */
function afterState({ told }: Spot, visit: Visit | undefined, status: string | undefined): AfterState {
  const refusal = told && REFUSALS[told];
  return settled(
    refusal ? { state: "failed", message: refusal } : { state: told === "failed" ? "undeclared" : "idle" },
    visit?.done,
    status,
  );
}

/** Any page of a form as HTML: the element with a native form in it that works without a script, and what a script needs to take over. */
export async function renderForm({
  takesFiles = false,
  saves = false,
  tells = false,
  ready,
  spot,
  visit,
  csrf,
  now,
  timeZone,
  element,
  languages,
  at,
}: View): Promise<RenderedForm> {
  const { definition } = ready;
  const level = Number(element.attributes?.["heading-level"]) || 1;
  let handed: Handed = {
    page: spot.place,
    at: visit?.at ?? 0,
    ...(visit && { answers: at(STAGES.answers) }),
  };

  const ctx = await openContext(
    ready,
    spot.language,
    {
      now,
      ...(timeZone !== undefined && { timeZone }),
      ...(visit && { answers: visit.answers, defaults: false }),
    },
    level,
  );
  const { session, locale } = ctx;
  const isCheck = spot.place === STAGES.check;
  const isPage = !isCheck && spot.place !== STAGES.done;
  const found = (isPage || isCheck) && visit?.found?.place === spot.place ? visit.found : undefined;
  if (isPage) {
    session.goTo(spot.place || session.page);
    // What is judged must have been opened.
    if (spot.told === "failed") openPage({ ...ctx, served: served(handed, session) });
  }
  const { page: id, pages } = session;
  const problems = isPage && spot.told === "failed" ? session.validatePage() : [];
  const here = pages.findIndex((page) => page.id === id);
  const hasBack = isCheck || spot.returning === true || here > 0;
  handed = {
    ...handed,
    page: isPage ? id : isCheck ? "check" : "done",
    ...(isCheck && { change: at("{page}", { returning: true }).replace("%7Bpage%7D", "{page}") }),
    ...(spot.place === STAGES.done && { copy: at(STAGES.copy) }),
    ...(isPage && spot.returning && { returning: true as const }),
    ...(problems.length && { problems }),
    ...(isCheck && spot.told === "failed" && { undeclared: true as const }),
    ...(spot.told === "lost" && { lost: true as const }),
    ...(saves && { saves: true as const }),
    ...(found && { found: true as const }),
  };

  const shown: FormContext = { ...ctx, served: served(handed, session) };
  const state = afterState(spot, visit, tells ? at(STAGES.status) : undefined);
  const page = pages[here];
  const body = renderTemplate(
    isCheck
      ? checkTemplate(state, { ctx: shown, notice: found && foundNotice(found, shown) })
      : !isPage
        ? doneTemplate(state, { ctx: shown })
        : page &&
          pageTemplate(
            {
              page,
              failed: () => problems,
              notice: spot.told === "lost" ? lostNotice(shown) : found && foundNotice(found, shown),
              hasBack,
            },
            shown,
          ),
  );

  const title = isCheck
    ? locale.t("check.title")
    : isPage
      ? ctx.words(page?.title)
      : ctx.words(definition.confirmation?.title) || locale.t("confirmation.title");
  const hasFailed = problems.length > 0 || (isCheck && state.sending.value.state !== "idle");
  const hasSwitch = (isPage || isCheck) && languages.length > 1;
  return {
    html: wrap(body, {
      takesFiles,
      ctx: shown,
      element,
      csrf,
      action: at(spot.place, spot.returning ? { returning: true } : {}),
      handed,
      problems,
      languages: hasSwitch ? languages : [],
    }),
    hasSwitch,
    title: locale.t(hasFailed ? "pageTitleError" : "pageTitle", {
      page: title,
      form: ctx.words(definition.title),
    }),
    locale,
  };
}

/** Ids that lead to a field: of its first control, and of those at fault. */
const anchors = (path: string, problems: readonly Problem[], ctx: FormContext): readonly string[] => [
  ...new Set(
    [{ path, code: "" }, ...problems].map((problem) => {
      try {
        return controlId(problem, ctx);
      } catch {
        return nameOf(path);
      }
    }),
  ),
];

interface Wrapping {
  readonly takesFiles: boolean;
  readonly ctx: FormContext;
  readonly element: ElementOptions;
  readonly csrf: string;
  readonly action: string;
  readonly handed: Handed;
  readonly problems: readonly Problem[];
  readonly languages: readonly LanguageLink[];
}

/** The element around a page of the form. */
function wrap(
  body: string,
  { takesFiles, ctx, element, csrf, action, handed, problems, languages }: Wrapping,
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
      ? body.replace(
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
      : body;
  return enclose(view, {
    takesFiles,
    ctx,
    element,
    csrf,
    handed,
    languages,
    targets,
    hasFailed: problems.length > 0,
    ...(handed.page !== "done" && { action }),
  });
}
