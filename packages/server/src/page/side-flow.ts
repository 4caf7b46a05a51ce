import type { BoxProblem } from "@diwan/form/served";
import type { StepResult } from "./advance.js";
import type { DraftsClient, DraftsRefusal } from "./drafts-client.js";
import type { Posted } from "./posted.js";
import type { ReadyForm } from "./ready-form.js";
import type { PageLocation } from "./page-location.js";
import { isSideFlow } from "./page-location.js";
import { locationBefore } from "./place-before.js";
import type { Visit } from "../session/visits.js";

/** A press of a button on a page that saves a form or opens a saved one. */
export interface SideFlowStep {
  readonly ready: ReadyForm;
  readonly location: PageLocation;
  readonly posted: Posted;
  readonly now: () => Date;
  readonly timeZone: string | undefined;
  readonly drafts: DraftsClient;
}
export interface SideFlowResult extends StepResult {
  /** What is kept here of the visit goes. */
  readonly forgets?: boolean;
}
/** Asked again with a newer visit, it does the same to that one, and asks the endpoint no second time. */
export type SideFlowAction = (before: Visit | undefined) => Promise<SideFlowResult>;

export const lastValue = (posted: Posted, name: string): string => posted.get(name)?.at(-1) ?? "";

/** What a button that is not the page's own does: the same page in another language, or the way back. */
export function leaveOrSwitchLanguage(
  { posted, ready, location }: SideFlowStep,
  before: Visit | undefined,
): SideFlowResult | undefined {
  const [verb, language = "", notice] = lastValue(posted, "_action").split(":");
  if (verb === "language" && ready.definition.languages.includes(language))
    return { next: { place: location.place, language, ...(notice === "failed" && { notice }) } };
  return verb === "back" ? { next: locationBefore(before) } : undefined;
}

/** The same page again, with what is wrong. */
export const stayWithErrors = (
  visit: Visit,
  troubles: readonly BoxProblem[],
  { place }: PageLocation,
  more: { readonly code?: string; readonly wait?: number | undefined } = {},
): SideFlowResult => ({
  visit: {
    ...visit,
    beside: {
      ...(visit.beside ?? { place: "" }),
      isSaved: false,
      troubles,
      ...(more.code !== undefined && { code: more.code }),
    },
  },
  next: { place, notice: "failed" },
  ...(more.wait !== undefined && { wait: more.wait }),
});

/** When there were too many tries, how many minutes to wait. */
export const tooManyTries = ({ seconds }: Pick<DraftsRefusal, "seconds">) =>
  ({
    at: "now",
    message: "save.throttled",
    params: { count: Math.ceil(seconds / 60) },
  }) as const satisfies BoxProblem;

/** What is told of a saved form goes when the page it was told on is left. */
export function withoutPassedNotice(visit: Visit, place: string): Visit {
  const { found, ...rest } = visit;
  return found && found.place !== place && !isSideFlow(place) ? rest : visit;
}
