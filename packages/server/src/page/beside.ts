import type { Trouble } from "@diwan/form/served";
import type { Advanced } from "./advance.js";
import type { Desk, Refusal } from "./desk.js";
import type { Posted } from "./posted.js";
import type { ReadyForm } from "./ready-form.js";
import type { Spot } from "./spot.js";
import { isBeside } from "./spot.js";
import type { Visit } from "../session/visits.js";

/** A press of a button on a page that saves a form or opens a saved one. */
export interface BesideStep {
  readonly ready: ReadyForm;
  readonly spot: Spot;
  readonly posted: Posted;
  readonly now: () => Date;
  readonly timeZone: string | undefined;
  readonly desk: Desk;
}
export interface Turned extends Advanced {
  /** What is kept here of the visit goes. */
  readonly forgets?: boolean;
}
/** Asked again with a newer visit, it does the same to that one, and asks the endpoint no second time. */
export type Turn = (before: Visit | undefined) => Promise<Turned>;

export const last = (posted: Posted, name: string): string => posted.get(name)?.at(-1) ?? "";

/** What a button that is not the page's own does: the same page in another language, or the way back. */
export function turnAway({ posted, ready, spot }: BesideStep, before: Visit | undefined): Turned | undefined {
  const [deed, language = "", told] = last(posted, "_action").split(":");
  if (deed === "language" && ready.definition.languages.includes(language))
    return { next: { place: spot.place, language, ...(told === "failed" && { told }) } };
  return deed === "back" ? { next: cameFrom(before) } : undefined;
}

/** Where somebody was before. */
export const cameFrom = (visit: Visit | undefined): Turned["next"] => ({
  place: visit?.beside?.place ?? "",
  ...(visit?.beside?.returning && { returning: true }),
});

/** The same page again, with what is wrong. */
export const stay = (
  visit: Visit,
  troubles: readonly Trouble[],
  { place }: Spot,
  more: { readonly code?: string; readonly wait?: number | undefined } = {},
): Turned => ({
  visit: {
    ...visit,
    beside: {
      ...(visit.beside ?? { place: "" }),
      isSaved: false,
      troubles,
      ...(more.code !== undefined && { code: more.code }),
    },
  },
  next: { place, told: "failed" },
  ...(more.wait !== undefined && { wait: more.wait }),
});

/** When there were too many tries, how many minutes to wait. */
export const throttled = ({ seconds }: Pick<Refusal, "seconds">) =>
  ({
    at: "now",
    message: "save.throttled",
    params: { count: Math.ceil(seconds / 60) },
  }) as const satisfies Trouble;

/** What is told of a saved form goes when the page it was told on is left. */
export function leaveFound(visit: Visit, place: string): Visit {
  const { found, ...rest } = visit;
  return found && found.place !== place && !isBeside(place) ? rest : visit;
}
