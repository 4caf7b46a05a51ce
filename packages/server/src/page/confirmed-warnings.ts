import { WARNING, warningKeys, type FormSession, type Problem } from "@diwan/core";
import type { Visit } from "../session/visits.js";
import type { ItemIds } from "./item-ids.js";

/**
 * Answers that are doubted and were confirmed: nobody is asked again on the page of a list what they confirmed on the page of its item. Kept in the visit with what was doubted, which is part of the answers
 * there, and only while it is still the answer.
 */
export class ConfirmedWarnings {
  readonly #session: FormSession;
  readonly #ids: ItemIds;
  readonly #confirmed: Set<string>;

  constructor(session: FormSession, ids: ItemIds, kept: readonly string[] = []) {
    this.#session = session;
    this.#ids = ids;
    this.#confirmed = new Set(kept);
  }

  /** These stood on the page that was sent, for the answers it was made with. */
  confirm(shown: readonly Problem[]): void {
    const paths = new Set(shown.flatMap(({ path, code }) => (code === WARNING ? [path] : [])));
    for (const [path, key] of paths.size ? warningKeys(this.#session) : [])
      if (paths.has(path)) this.#confirmed.add(this.#nameOf(path, key));
  }

  /** The session asks about none of them. */
  apply(): void {
    this.#session.showProblems(this.#current().map(({ path }) => ({ path, code: WARNING })));
  }

  /** To be kept: those of answers that have changed are not. */
  keep(): Pick<Visit, "confirmed"> {
    const confirmed = this.#current().map(({ name }) => name);
    return confirmed.length ? { confirmed } : {};
  }

  #current(): readonly { readonly path: string; readonly name: string }[] {
    // Asked for only where something was confirmed: rules are reckoned for it.
    if (!this.#confirmed.size) return [];
    return [...warningKeys(this.#session)]
      .map(([path, key]) => ({ path, name: this.#nameOf(path, key) }))
      .filter(({ name }) => this.#confirmed.has(name));
  }

  /** An item may have another number by now. */
  #nameOf(path: string, key: string): string {
    const [item = ""] = /^\/[^/]+\/\d+/.exec(path) ?? [];
    const id = item && this.#ids.of(item);
    return `${id ? id + path.slice(item.length) : path} ${key}`;
  }
}
