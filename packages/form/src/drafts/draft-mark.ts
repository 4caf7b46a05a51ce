import type { Draft, Place } from "../navigation/contracts.js";

/** Where unsent answers are kept. */
export type DraftMode = "off" | "session" | "device";

/**
 * Name of a form's draft in the tab's storage (`session`) or the device's (`device`). On the device the draft moves on to the database, and `1` stays
 * behind to say so.
 */
export const draftName = (form: string): string => `diwan-draft:${form}`;

/** The storage that answers at once; it may be refused, and then throws. */
export const draftStorage = (mode: DraftMode): Storage => (mode === "device" ? localStorage : sessionStorage);

/** Whether a draft is waiting, found out without loading what reads it. */
export function hasDraft(form: string, mode: DraftMode): boolean {
  try {
    return mode !== "off" && draftStorage(mode).getItem(draftName(form)) !== null;
  } catch {
    // Storage is refused: nothing was ever kept.
    return false;
  }
}

/** What is kept of a place. */
export const draftOf = ({ ctx: { session }, stage }: Pick<Place, "ctx" | "stage">): Draft => ({
  version: session.form.definition.version,
  answers: session.draft,
  page: session.page,
  checking: stage === "check",
  savedAt: Date.now(),
});

/** Keeps a draft before this returns, for a page that may be gone in the next moment; false when the storage does not take it. */
export function keepAtOnce(form: string, mode: DraftMode, draft: Draft): boolean {
  try {
    draftStorage(mode).setItem(draftName(form), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
