import { toJson, type FormSession, type ListItem } from "@diwan/core";

/** An answer in the words it had when it was kept. */
export interface AnswerSnapshot {
  readonly path: string;
  /** Type of its field. */
  readonly type: string;
  /** Titles of the items it stands in, and its question. */
  readonly titles: readonly string[];
  readonly lines: readonly string[];
}

/** A form that came back from the agency: until when it is kept there, and what the form as it is now has no place for. */
export interface ReturnedForm {
  readonly until: string;
  readonly isChanged: boolean;
  readonly unfit: readonly AnswerSnapshot[];
}

/** An unfinished form as it is kept on the citizen's own device, and nowhere else. */
export interface Draft {
  readonly version: string;
  /** `null` for an answer that was emptied (see `FormSession.draft`); drafts of before December 2026 leave it out. */
  readonly answers: { readonly [name: string]: unknown };
  readonly page: string;
  /** Path of the list item whose own page was on show. */
  readonly item?: string | undefined;
  /** The answers were being checked. */
  readonly checking: boolean;
  /** Idempotency key of an attempt to send that nobody has acknowledged. */
  readonly key?: string | undefined;
  /** The answers in words, for a version of the form that no longer asks for them. */
  readonly told?: readonly AnswerSnapshot[];
  /** Those that had no place in this version already. */
  readonly unfit?: readonly AnswerSnapshot[];
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** When it was first seen to be too old, in milliseconds since 1970. */
  readonly overdueSince?: number | undefined;
}

/** Where unsent answers are kept. */
export type DraftMode = "off" | "session" | "device";

/**
 * Name of a form's draft in the tab's storage (`session`) or the device's (`device`). On the device the draft moves on to the database, and `1` stays
 * behind to say so. `form` is the form's id, of an element that has an id too followed by `#` and that one: the same form may stand on a page twice.
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

/** Where a citizen is in a form. */
interface Place {
  readonly ctx: { readonly session: FormSession };
  readonly stage: string;
  readonly item: { readonly item: ListItem } | undefined;
}

/** What is kept of a form. */
export const draftOf = ({ ctx: { session }, stage, item }: Place): Draft => ({
  version: session.form.definition.version,
  answers: session.draft,
  page: session.page,
  item: item?.item.path,
  checking: stage === "check",
  savedAt: Date.now(),
});

/** Keeps a draft before this returns, for a page that may be gone in the next moment; false when the storage does not take it. */
export function storeAtOnce(form: string, mode: DraftMode, draft: Draft): boolean {
  try {
    draftStorage(mode).setItem(draftName(form), toJson(draft));
    return true;
  } catch {
    return false;
  }
}
