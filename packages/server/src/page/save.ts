import { civilToday, type FormSession } from "@diwan/core";
import { type DraftContent, MAX_SECRET_LENGTH, MIN_SECRET_LENGTH, type BoxProblem } from "@diwan/form/served";
import { BodyError, readJson } from "../body.js";
import { goingOn } from "./kept-answers.js";
import { locationBefore, placeBefore } from "./place-before.js";
import {
  lastValue,
  stayWithErrors,
  tooManyTries,
  leaveOrSwitchLanguage,
  type SideFlowStep,
  type SideFlowAction,
  type SideFlowResult,
} from "./side-flow.js";
import type { DraftsClient, DraftsRefusal } from "./drafts-client.js";
import { withoutLeftItems } from "./left-items.js";
import { openContext } from "./ready-form.js";
import { STAGES } from "./page-location.js";
import type { SavedAs, Visit } from "../session/visits.js";

/** Saves the form under a secret of the citizen's own; once it is saved, under the same code. */
export function saveForm(step: SideFlowStep): SideFlowAction {
  const {
    ready: { definition, hash },
    location,
    posted,
    now,
    timeZone,
    drafts,
  } = step;
  const typed = lastValue(posted, `${definition.id}-secret`).normalize("NFKC").trim();
  const until = (expiresAt: string): string => civilToday(new Date(expiresAt), timeZone);
  const saved = (visit: Visit, as: SavedAs): SideFlowResult => ({
    visit: { ...visit, saved: as, beside: { ...placeBefore(visit), isSaved: true } },
    next: { place: STAGES.saved },
  });

  async function contentOf(visit: Visit): Promise<DraftContent> {
    const { answers, beside } = withoutLeftItems(visit, step.ready, step);
    const { session, locale } = await openContext(
      step.ready,
      location.language,
      { now, ...(timeZone !== undefined && { timeZone }), ...goingOn(answers, step.ready) },
      1,
    );
    return {
      version: definition.version,
      ...(hash !== undefined && { definition: hash }),
      language: locale.tag,
      answers: session.draft,
      page: pageToReturnTo(beside?.place, session),
    };
  }

  /** Made by this very request: asked again, it is not made a second time. */
  let made: SavedAs | undefined;
  return async (before) => {
    if (!before || before.done) return { next: { place: "", notice: "lost" } };
    const away = leaveOrSwitchLanguage(step, before);
    if (away) return away;
    const key = before.saved;
    if (key && made && key.code !== made.code) {
      // The button was pressed twice, and the other press was quicker.
      await drafts.remove(made);
      return { next: { place: STAGES.saved } };
    }
    if (key) {
      const answered = await drafts.update(key, await contentOf(before));
      if ("value" in answered) return saved(before, { ...key, until: until(answered.value.expiresAt) });
      if (answered.refusal.reason !== "wrong") return refused(before, answered.refusal);
      const { saved: _, ...unsaved } = before;
      return stayWithErrors(unsaved, [{ at: "secret", message: "save.gone" }], location);
    }
    if (!made) {
      const wrong = secretTrouble(typed);
      if (wrong) return stayWithErrors(before, [wrong], location);
      const answered = await drafts.save(definition.id, typed, await contentOf(before));
      if ("refusal" in answered) return refused(before, answered.refusal);
      made = { code: answered.value.code, secret: typed, until: until(answered.value.expiresAt) };
    }
    return saved(before, made);
  };

  function refused(visit: Visit, refusal: DraftsRefusal): SideFlowResult {
    if (refusal.reason === "throttled")
      return stayWithErrors(visit, [tooManyTries(refusal)], location, { wait: refusal.seconds });
    return stayWithErrors(
      visit,
      [{ at: "now", message: refusal.reason === "tooLarge" ? "save.tooLarge" : "save.failed" }],
      location,
    );
  }
}

const STATUS = { wrong: 403, tooLarge: 413, throttled: 429, failed: 502 } as const satisfies {
  readonly [reason in DraftsRefusal["reason"]]: number;
};

/**
 * For a script that has taken over a page of a form that was saved: other content under the same code, which is told again, as without a script. The
 * secret stays in the visit.
 */
export async function updateSavedForm(
  request: Request,
  { code, secret }: SavedAs,
  drafts: DraftsClient,
  limit: number,
  headers: { readonly [name: string]: string },
): Promise<Response> {
  let body: Partial<DraftContent>;
  try {
    body = ((await readJson(request, limit)) ?? {}) as Partial<DraftContent>; // the endpoint looks at what it holds
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    return new Response(null, { status: error.kind === "too-large" ? 413 : 400, headers });
  }
  const { version = "", definition, language = "", answers = {}, page = "" } = body;
  const answered = await drafts.update(
    { code, secret },
    { version, ...(definition !== undefined && { definition }), language, answers, page },
  );
  if ("value" in answered) return Response.json({ code, expiresAt: answered.value.expiresAt }, { headers });
  const { reason, seconds } = answered.refusal;
  return new Response(null, {
    status: STATUS[reason],
    headers: { ...headers, ...(reason === "throttled" && { "retry-after": String(seconds) }) },
  });
}

function secretTrouble(secret: string): BoxProblem | undefined {
  const { length } = [...secret];
  if (!length) return { at: "secret", message: "save.secretMissing" };
  if (length < MIN_SECRET_LENGTH)
    return { at: "secret", message: "save.secretShort", params: { count: MIN_SECRET_LENGTH } };
  return length > MAX_SECRET_LENGTH || secret.length > MAX_SECRET_LENGTH
    ? { at: "secret", message: "save.secretLong", params: { count: MAX_SECRET_LENGTH } }
    : undefined;
}

/** Whoever was checking the answers does so again when they come back. */
function pageToReturnTo(place: string | undefined, session: FormSession): string {
  if (place === STAGES.check) return STAGES.check;
  if (session.goTo(place || session.page)) return session.page;
  return session.pages[0]?.id ?? session.page;
}

/** From the page that shows the code: on with the form, or away with what this device can still show of it. */
export const leaveSavedPage =
  (step: SideFlowStep): SideFlowAction =>
  (before) => {
    const { posted } = step;
    const away = leaveOrSwitchLanguage(step, before);
    if (away) return Promise.resolve(away);
    if (lastValue(posted, "_action") === "restart")
      return Promise.resolve({ next: { place: "" }, forgets: true });
    if (!before || before.done) return Promise.resolve({ next: { place: "" } });
    // The code is not shown again.
    const { beside: _, ...visit } = before;
    return Promise.resolve({ visit, next: locationBefore(before) });
  };
