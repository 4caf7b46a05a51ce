import { effect, signal, untracked, type Signal } from "@preact/signals-core";
import type { Answers } from "./definition.js";
import type { FormSession, ListItem } from "./session.js";

/** The item of a list that was removed last: `path` is that of its list, `within` what the list stands in. */
export interface RemovedItem {
  readonly path: string;
  readonly within: ListItem | undefined;
  readonly index: number;
  readonly answers: Answers;
}

/** What is under way in the lists of a session, which no answer says. */
export interface ListState {
  /** The citizen is asked whether this item is to be removed. */
  readonly asked?: ListItem | undefined;
  /** It can be put back. */
  readonly removed?: RemovedItem | undefined;
}

const states = new WeakMap<FormSession, Signal<ListState>>();

/**
 * The state of a session's lists, the same signal at each call, until the session shows another page: answers that were taken away are not held for longer. A browser and
 * a server that works without a script both keep it here.
 */
export function listState(session: FormSession): Signal<ListState> {
  const known = states.get(session);
  if (known) return known;
  const state = signal<ListState>({});
  states.set(session, state);
  let shown = untracked(() => session.page);
  effect(() => {
    if (session.page === shown) return;
    shown = session.page;
    state.value = {};
  });
  return state;
}

const groupOf = (path: string): string => path.slice(0, path.lastIndexOf("/"));

/** Asks whether the item at a path is to be removed; `undefined`: it is not. */
export function askToRemove(session: FormSession, path: string | undefined): void {
  listState(session).value = { asked: path === undefined ? undefined : session.item(path) };
}

/** Removes an item, and remembers it. */
export function removeForNow(session: FormSession, path: string, index: number): void {
  const answers = (session.answer(`${path}/${index}`) ?? {}) as Answers; // an item holds the answers of its fields
  session.removeItem(path, index);
  listState(session).value = { removed: { path, within: session.item(groupOf(path)), index, answers } };
}

/** The item of the list at a path that was removed last; `undefined` when another list's was, or none. */
export function removedFrom(session: FormSession, path: string): RemovedItem | undefined {
  const { removed } = listState(session).value;
  return removed?.path === path && removed.within === session.item(groupOf(path)) ? removed : undefined;
}

/** Puts the item that was removed last back into its list, as near to its place as there still is one, and returns where; `undefined` when there is none. */
export function putBack(session: FormSession, path: string): number | undefined {
  const removed = removedFrom(session, path);
  if (!removed) return undefined;
  const items = (session.answer(path) ?? []) as readonly Answers[]; // a list's answers
  const index = Math.min(removed.index, items.length);
  session.setAnswer(path, [...items.slice(0, index), removed.answers, ...items.slice(index)]);
  listState(session).value = {};
  return index;
}

/** A state as a server keeps it from one request to the next: the path of the item that is asked about, or the item that was removed. */
export interface KeptListState {
  readonly asked?: string;
  readonly removed?: Omit<RemovedItem, "within">;
}

/** The item last removed, to be kept. */
export function keptListState(session: FormSession): KeptListState {
  const { removed } = listState(session).peek();
  if (!removed) return {};
  const { path, index, answers } = removed;
  return { removed: { path, index, answers } };
}

export function restoreListState(session: FormSession, { asked, removed }: KeptListState = {}): void {
  if (asked !== undefined) askToRemove(session, asked);
  if (removed)
    listState(session).value = { removed: { ...removed, within: session.item(groupOf(removed.path)) } };
}
