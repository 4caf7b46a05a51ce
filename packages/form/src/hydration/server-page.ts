import { flatten, type FormSession, type Problem } from "@diwan/core";
import { itemPageOf } from "@diwan/fields";
import { signal } from "@preact/signals-core";
import { html, type TemplateResult } from "lit";
import { nameOf, type FormContext, type NoScriptLinks } from "../page/context.js";
import type { SealedBy, SubmissionState, Sending } from "../review/submission-state.js";
import type { SaveState, BoxProblem } from "../save-and-return/state.js";

/**
 * What a server says about the page it made, in a `<script type="application/json">` beside it: enough to make the same page once more in the
 * browser. Addresses hold ids of pages, never answers; problems are codes.
 */
export interface HydrationData {
  /** Id of a page, or `check`. */
  readonly page: string;
  /** Path of the list item whose own page it is. */
  readonly item?: string;
  /** That page was opened from its list: Continue leads to the list, and not to the answers. */
  readonly viaList?: true;
  /** Where the own page of a list item shows what is wrong with it, with the item's path as a name (`vehicles.1`) in place of `{item}`; where something is. */
  readonly wrong?: string;
  /** Words of ours in the document's title; the site may have put its own around them. */
  readonly title?: string;
  /** Milliseconds since 1970 of the last answers the server has; 0 for none. */
  readonly at: number;
  /** Where all answers are to be had with the visitor's cookie, when the server has any. */
  readonly answers?: string;
  /** Where Change leads, with `{page}` in it; on the page of answers. */
  readonly change?: string;
  /** The same for an answer on the own page of a list item, whose path as a name stands in place of `{item}`. */
  readonly changeItem?: string;
  /** Where a copy of the answers is, once they were sent. */
  readonly copy?: string;
  /** Continue leads back to the answers. */
  readonly returning?: true;
  /** What the attempt before found. */
  readonly problems?: readonly Problem[];
  /** The declaration was not agreed to. */
  readonly undeclared?: true;
  /** What was answered before is not known any more. */
  readonly lost?: true;
  /** The page offers to save the form, and to go on with one saved before. */
  readonly saves?: true;
  /** The page tells of the saved form that was opened: what it tells comes with the answers. */
  readonly found?: true;
}

/** That a visit has ended. */
export const lostNotice = ({ locale }: FormContext): TemplateResult =>
  html`<div class="diwan-notice"><p>${locale.t("session.lost")}</p></div>`;

/** The page a top-level answer is asked on. */
const pageOf = (path: string, { pages, form }: FormSession): string => {
  const name = path.split("/")[1];
  return (
    pages.find(({ fields }) => flatten(fields, form.types).some((field) => field.name === name))?.id ?? ""
  );
};

/** What templates need to lead on without a script: the same on the server and where its page is taken over. */
export const noScriptLinks = (
  { change = "", changeItem = change, wrong = "", copy, saves }: HydrationData,
  session: FormSession,
): NoScriptLinks => ({
  copy,
  saves,
  change(path) {
    const item = itemPageOf(path, session);
    return (item === undefined ? change : changeItem.replace("{item}", nameOf(item))).replace(
      "{page}",
      pageOf(path, session),
    );
  },
  item: (path) => wrong.replace("{item}", nameOf(path)),
});

/** What the later stages show on a server: nothing of it changes. */
export const staticSubmissionState = (
  sending: Sending,
  done?: {
    readonly reference: string;
    readonly sentOn: string;
    readonly secret?: string;
    readonly sealed?: SealedBy;
  },
  status?: string,
): SubmissionState => ({
  sending: signal(sending),
  unsaved: signal(false),
  asking: signal(false),
  declared: false,
  reference: done?.reference,
  secret: done?.secret,
  status,
  sealing: signal<SealedBy>("server"),
  hasSealedWords: signal(true),
  sealedBy: done?.sealed,
  sentOn: done?.sentOn ?? "",
  isChanged: false,
});

/** The same for the pages that save a form and open a saved one. `code`: of the form that is saved; `typed`: one that was entered. A secret never comes back. */
export const staticSaveState = ({
  troubles = [],
  code,
  until = "",
  typed = "",
}: {
  readonly troubles?: readonly BoxProblem[];
  readonly code?: string | undefined;
  readonly until?: string | undefined;
  readonly typed?: string | undefined;
}): SaveState => ({
  troubles: signal(troubles),
  isReadable: signal(false),
  isCopied: signal(false),
  entered: { code: typed, secret: "" },
  code,
  wasSaved: code !== undefined,
  until,
  isSaved: false,
  isKeptHere: true,
});
