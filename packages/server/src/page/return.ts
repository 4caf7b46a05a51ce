import { civilToday } from "@diwan/core";
import { unfitAnswersOf, normalizeCode, type SavedForm, type BoxProblem } from "@diwan/form/served";
import {
  lastValue,
  stayWithErrors,
  tooManyTries,
  leaveOrSwitchLanguage,
  type SideFlowStep,
  type SideFlowAction,
  type SideFlowResult,
} from "./side-flow.js";
import type { DraftsResult } from "./drafts-client.js";
import { goingOn, keptAnswers } from "./kept-answers.js";
import { openContext } from "./ready-form.js";
import { STAGES } from "./page-location.js";
import type { Visit } from "../session/visits.js";

/** Opens a saved form in the place of what was entered here, on the page that was left. */
export function openSavedForm(step: SideFlowStep): SideFlowAction {
  const { ready, location, posted, now, timeZone, drafts } = step;
  const { definition } = ready;
  const [typed, secret] = [
    lastValue(posted, `${definition.id}-code`),
    lastValue(posted, `${definition.id}-secret`).normalize("NFKC").trim(),
  ];
  const code = normalizeCode(typed);
  const clock = { now, ...(timeZone !== undefined && { timeZone }) };
  const base = (): Pick<Visit, "version" | "key" | "at"> => ({
    version: definition.version,
    key: crypto.randomUUID(),
    at: now().getTime(),
  });

  /** A visit of somebody who has entered nothing yet, for what they typed here to be kept in. */
  const begin = async (): Promise<Visit> => ({
    ...base(),
    answers: keptAnswers((await openContext(ready, location.language, clock, 1)).session),
  });

  async function opened({
    answers,
    page,
    expiresAt,
    isChanged,
    dropped,
  }: SavedForm): Promise<SideFlowResult> {
    const { session } = await openContext(
      ready,
      location.language,
      { ...clock, ...goingOn(answers, ready) },
      1,
    );
    const first = session.pages[0]?.id;
    // Something may be wrong with the answers that were being checked, now.
    const wanted = page === STAGES.check ? (session.firstInvalidPage() ?? STAGES.check) : page;
    const place =
      wanted === STAGES.check || (wanted !== undefined && wanted !== first && session.goTo(wanted))
        ? wanted
        : "";
    const until = civilToday(new Date(expiresAt), timeZone);
    const found = { place, until, isChanged: !!isChanged, unfit: unfitAnswersOf(dropped ? { dropped } : {}) };
    return { visit: { ...base(), answers, saved: { code, secret, until }, found }, next: { place } };
  }

  let answered: DraftsResult<SavedForm> | undefined;
  return async (before) => {
    const visit = before?.done ? undefined : before;
    const away = leaveOrSwitchLanguage(step, visit);
    // The code that was typed is there in the other language too.
    if (away)
      return away.next.place === location.place && typed
        ? { ...away, visit: withCode(visit ?? (await begin()), typed) }
        : away;
    const missing: readonly BoxProblem[] = [
      ...(code ? [] : [{ at: "code", message: "return.codeMissing" } as const]),
      ...(secret ? [] : [{ at: "secret", message: "return.secretMissing" } as const]),
    ];
    const again = async (troubles: readonly BoxProblem[], wait?: number): Promise<SideFlowResult> =>
      stayWithErrors(visit ?? (await begin()), troubles, location, { code: typed, wait });
    if (missing.length) return again(missing);
    answered ??= await drafts.open({ code, secret });
    if ("refusal" in answered) {
      const { reason, seconds } = answered.refusal;
      if (reason === "throttled") return again([tooManyTries(answered.refusal)], seconds);
      return again([
        reason === "wrong"
          ? { at: "code", message: "return.wrong" }
          : { at: "now", message: "return.failed" },
      ]);
    }
    return answered.value.form === definition.id
      ? opened(answered.value)
      : again([{ at: "code", message: "return.other" }]);
  };
}

const withCode = (visit: Visit, code: string): Visit => ({
  ...visit,
  beside: { ...(visit.beside ?? { place: "" }), code },
});
