import { flatten, type FormSession, type Problem } from "@diwan/core";
import { html } from "lit";
import type { Served } from "../context.js";

/**
 * What a server says about the page it made, in a `<script type="application/json">` beside it: enough to make the same page once more in the
 * browser. Addresses hold ids of pages, never answers; problems are codes.
 */
export interface Handed {
  /** Id of a page, or `check`. */
  readonly page: string;
  /** Milliseconds since 1970 of the last answers the server has; 0 for none. */
  readonly at: number;
  /** Where all answers are to be had with the visitor's cookie, when the server has any. */
  readonly answers?: string;
  /** Where Back leads; absent on the first page. */
  readonly back?: string;
  /** Where Change leads, with `{page}` in it; on the page of answers. */
  readonly change?: string;
  /** Where a copy of the answers is, once they were sent. */
  readonly copy?: string;
  /** Continue leads back to the answers. */
  readonly returning?: true;
  /** What the attempt before found. */
  readonly problems?: readonly Problem[];
  /** The declaration was not agreed to. */
  readonly undeclared?: true;
  /** Ids that links lead to, by the path of their field: see `Served.targets`. */
  readonly targets?: { readonly [path: string]: readonly string[] };
}

/** The page a top-level answer is asked on. */
const pageOf = (path: string, { pages }: FormSession): string => {
  const name = path.split("/")[1];
  return pages.find(({ fields }) => flatten(fields).some((field) => field.name === name))?.id ?? "";
};

/** What templates need to lead on without a script: the same on the server and where its page is taken over. */
export const served = ({ back, change = "", copy, targets = {} }: Handed, session: FormSession): Served => ({
  back, copy,
  change: (path) => change.replace("{page}", pageOf(path, session)),
  // Own names only: a path is never one of Object's.
  targets: (path) => Object.hasOwn(targets, path) ? targets[path]?.map((id) => html`<slot name=${id}></slot>`) : undefined,
});
