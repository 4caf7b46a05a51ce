import { flatten, type FormSession, type ListItem, type Page } from "@diwan/core";
import { hasItemPages } from "@diwan/fields";
import { toBase64Url } from "../session/seal.js";
import type { KeptItemIds, Visit } from "../session/visits.js";

/** As long as four random bytes are: unique within a list, and short, since every visit keeps them. */
const ITEM_ID = /^[\w-]{6}$/;
const RANDOM_BYTES = 4;

const randomId = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(RANDOM_BYTES)));

export const isItemId = (text: string): boolean => ITEM_ID.test(text);

/** The ids kept of a list; the name may come from an address. */
export const idsOf = (kept: KeptItemIds | undefined, list: string): readonly string[] =>
  (kept && Object.hasOwn(kept, list) && kept[list]) || [];

/** Names of the lists whose items have pages of their own, on these pages of the form. */
function listsWithPages({ form }: FormSession, pages: readonly Page[]): readonly string[] {
  return pages
    .flatMap(({ fields }) => flatten(fields, form.types))
    .filter((field) => hasItemPages(field, `/${field.name}`))
    .map(({ name }) => name);
}

/** Those of the page on show. */
export const shownLists = (session: FormSession): readonly string[] =>
  listsWithPages(
    session,
    session.pages.filter(({ id }) => id === session.page),
  );

/**
 * What tells the items of a list apart while other windows add, remove and change some: neither their number nor their answers do. Kept in the visit beside the answers, and never
 * among them.
 */
export class ItemIds {
  readonly #session: FormSession;
  readonly #lists: readonly string[];
  readonly #ids = new WeakMap<ListItem, string>();
  /** Id of the item that was removed last and can be put back. */
  removed: string | undefined;

  constructor(session: FormSession, kept?: KeptItemIds, removed?: string) {
    this.#session = session;
    this.#lists = listsWithPages(session, session.form.definition.pages);
    this.removed = removed;
    for (const list of this.#lists)
      for (const [at, id] of idsOf(kept, list).entries()) this.set(`/${list}/${at}`, id);
  }

  /** Paths of all items. */
  get items(): readonly string[] {
    return this.#lists.flatMap((list) => this.#items(`/${list}`));
  }

  of(path: string): string | undefined {
    const item = this.#session.item(path);
    return item && this.#ids.get(item);
  }

  set(path: string, id: string): void {
    const item = this.#session.item(path);
    if (item) this.#ids.set(item, id);
  }

  /** The number that the item with this id has now; below 0 where it is not in the list any more. */
  indexOf(list: string, id: string): number {
    return this.#items(list).findIndex((item) => this.of(item) === id);
  }

  /** The item that was removed last stands in its list again. */
  putBack(list: string): void {
    const path = this.#items(list).find((item) => this.of(item) === undefined);
    if (path !== undefined && this.removed !== undefined) this.set(path, this.removed);
    this.removed = undefined;
  }

  /** To be kept: every item has an id now. */
  keep(): Pick<Visit, "items"> {
    const lists = this.#lists.filter((list) => this.#session.size(`/${list}`));
    return lists.length
      ? { items: Object.fromEntries(lists.map((list) => [list, this.#idsOf(`/${list}`)])) }
      : {};
  }

  #items(list: string): readonly string[] {
    return Array.from({ length: this.#session.size(list) }, (_, at) => `${list}/${at}`);
  }

  #idsOf(list: string): readonly string[] {
    const items = this.#items(list);
    const taken = new Set([this.removed, ...items.map((item) => this.of(item))]);
    return items.map((item) => {
      const known = this.of(item);
      if (known !== undefined) return known;
      let id = randomId();
      while (taken.has(id)) id = randomId();
      taken.add(id);
      this.set(item, id);
      return id;
    });
  }
}
