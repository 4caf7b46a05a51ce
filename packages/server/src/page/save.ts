import { civilToday } from "@diwan/core";
import { type DraftContent, LONGEST, SHORTEST, type Trouble } from "@diwan/form/served";
import { BodyError, readJson } from "../body.js";
import {
  cameFrom,
  last,
  stay,
  throttled,
  turnAway,
  type BesideStep,
  type Turn,
  type Turned,
} from "./beside.js";
import type { Desk, Refusal } from "./desk.js";
import { openContext } from "./ready-form.js";
import { STAGES } from "./spot.js";
import type { SavedAs, Visit } from "../session/visits.js";

/** Saves the form under a secret of the citizen's own; once it is saved, under the same code. */
export function saving(step: BesideStep): Turn {
  const {
    ready: { definition, hash },
    spot,
    posted,
    now,
    timeZone,
    desk,
  } = step;
  const typed = last(posted, `${definition.id}-secret`).normalize("NFKC").trim();
  const until = (expiresAt: string): string => civilToday(new Date(expiresAt), timeZone);
  const saved = (visit: Visit, as: SavedAs): Turned => ({
    visit: { ...visit, saved: as, beside: { ...cameFrom(visit), isSaved: true } },
    next: { place: STAGES.saved },
  });

  async function contentOf({ answers, beside }: Visit): Promise<DraftContent> {
    const { session, locale } = await openContext(
      step.ready,
      spot.language,
      { now, ...(timeZone !== undefined && { timeZone }), answers, defaults: false },
      1,
    );
    // Whoever was checking the answers does so again when they come back.
    const page =
      beside?.place === STAGES.check
        ? STAGES.check
        : session.goTo(beside?.place || session.page)
          ? session.page
          : session.pages[0]?.id;
    return {
      version: definition.version,
      ...(hash !== undefined && { definition: hash }),
      language: locale.tag,
      answers: session.draft,
      page: page ?? session.page,
    };
  }

  /** Made by this very request: asked again, it is not made a second time. */
  let made: SavedAs | undefined;
  return async (before) => {
    if (!before || before.done) return { next: { place: "", told: "lost" } };
    const away = turnAway(step, before);
    if (away) return away;
    const key = before.saved;
    if (key && made && key.code !== made.code) {
      // The button was pressed twice, and the other press was quicker.
      await desk.remove(made);
      return { next: { place: STAGES.saved } };
    }
    if (key) {
      const answered = await desk.update(key, await contentOf(before));
      if ("value" in answered) return saved(before, { ...key, until: until(answered.value.expiresAt) });
      if (answered.refusal.reason !== "wrong") return refused(before, answered.refusal);
      const { saved: _, ...unsaved } = before;
      return stay(unsaved, [{ at: "secret", message: "save.gone" }], spot);
    }
    if (!made) {
      const wrong = secretTrouble(typed);
      if (wrong) return stay(before, [wrong], spot);
      const answered = await desk.save(definition.id, typed, await contentOf(before));
      if ("refusal" in answered) return refused(before, answered.refusal);
      made = { code: answered.value.code, secret: typed, until: until(answered.value.expiresAt) };
    }
    return saved(before, made);
  };

  function refused(visit: Visit, refusal: Refusal): Turned {
    if (refusal.reason === "throttled")
      return stay(visit, [throttled(refusal)], spot, { wait: refusal.seconds });
    return stay(
      visit,
      [{ at: "now", message: refusal.reason === "tooLarge" ? "save.tooLarge" : "save.failed" }],
      spot,
    );
  }
}

const STATUS = { wrong: 403, tooLarge: 413, throttled: 429, failed: 502 } as const satisfies {
  readonly [reason in Refusal["reason"]]: number;
};

/**
 * For a script that has taken over a page of a form that was saved: other content under the same code, which is told again, as without a script. The
 * secret stays in the visit.
 */
export async function saveAgain(
  request: Request,
  { code, secret }: SavedAs,
  desk: Desk,
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
  const answered = await desk.update(
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

function secretTrouble(secret: string): Trouble | undefined {
  const { length } = [...secret];
  if (!length) return { at: "secret", message: "save.secretMissing" };
  if (length < SHORTEST) return { at: "secret", message: "save.secretShort", params: { count: SHORTEST } };
  return length > LONGEST || secret.length > LONGEST
    ? { at: "secret", message: "save.secretLong", params: { count: LONGEST } }
    : undefined;
}

/** From the page that shows the code: on with the form, or away with what this device can still show of it. */
export const savedTurn =
  (step: BesideStep): Turn =>
  (before) => {
    const { posted } = step;
    const away = turnAway(step, before);
    if (away) return Promise.resolve(away);
    if (last(posted, "_action") === "restart") return Promise.resolve({ next: { place: "" }, forgets: true });
    if (!before || before.done) return Promise.resolve({ next: { place: "" } });
    // The code is not shown again.
    const { beside: _, ...visit } = before;
    return Promise.resolve({ visit, next: cameFrom(before) });
  };
