import { WARNING } from "@diwan/core";
import { itemName, itemPageOf, removeIfLeftEmpty } from "@diwan/fields";
import { effect, untracked } from "@preact/signals-core";
import { idOf } from "../page/context.js";
import type { FormView, ItemPage, ItemPages as Contract, Navigation } from "./contracts.js";
import { itemPage } from "./item-page.js";

const listOf = (item: string): string => item.slice(0, item.lastIndexOf("/"));
const numberIn = (item: string): number => Number(item.slice(item.lastIndexOf("/") + 1));

/** The way to the own pages of list items and back. Loaded with the first page that has some. */
export class ItemPages implements Contract {
  readonly #view: FormView;
  readonly #navigation: Pick<Navigation, "announce" | "arrive" | "focus">;
  readonly #replace: () => void;
  /** The item whose page was on show, while the page of its list has not been drawn again. */
  #left: ItemPage | undefined;
  #unfollow: (() => void) | undefined;

  /** `replace` notes in the browser's history that the place on show is another one. */
  constructor(
    view: FormView,
    navigation: Pick<Navigation, "announce" | "arrive" | "focus">,
    replace: () => void,
  ) {
    this.#view = view;
    this.#navigation = navigation;
    this.#replace = replace;
    this.#follow();
  }

  stop(): void {
    this.#unfollow?.();
  }

  open(path: string, control?: string): void {
    const view = this.#view;
    const { session } = view.ctx;
    const isNew = !session.item(path);
    if (isNew) {
      session.addItem(listOf(path));
      // What was wrong with the list may have been that this item was not there.
      session.recheck(listOf(path));
    }
    this.show(path, { isNew });
    this.#navigation.arrive();
    if (isNew) view.host.changed(listOf(path));
    if (!control) return;
    view.failed.value = session.shownProblems().filter((problem) => problem.path.startsWith(`${path}/`));
    // What is only doubted is no error.
    view.showTitle(view.failed.value.some(({ code }) => code !== WARNING));
    view.focus(control);
  }

  toList({ item, isNew }: ItemPage): void {
    const { session, locale, words } = this.#view.ctx;
    this.show(undefined);
    this.#navigation.arrive(false);
    this.#replace();
    const { path } = item;
    if (!isNew || path === undefined) return;
    // Whatever holds items says what one of them is called.
    const list = session.field(listOf(path)) as { readonly item?: Parameters<typeof itemName>[0] };
    this.#navigation.announce(
      locale.t("list.added", { item: words(itemName(list.item)), number: numberIn(path) + 1 }),
    );
  }

  show(path: string | undefined, how?: Partial<Pick<ItemPage, "isNew" | "isChange">>): void {
    // Whoever called draws what comes next: the item that is left may be removed below, and is not followed for that.
    this.#unfollow?.();
    const view = this.#view;
    const { session } = view.ctx;
    const left = view.item;
    const item = path === undefined || itemPageOf(path, session) !== path ? undefined : session.item(path);
    view.item = item && itemPage(item, how);
    this.#left = left;
    const before = left?.item.path;
    if (before !== undefined && before !== path) removeIfLeftEmpty(before, session);
    this.#follow();
  }

  focusLeft(): boolean {
    const { ctx, item, stage } = this.#view;
    const { path } = this.#left?.item ?? {};
    this.#left = undefined;
    return (
      path !== undefined &&
      stage === "page" &&
      !item &&
      this.#navigation.focus(`${idOf(listOf(path), ctx)}--${numberIn(path)}`)
    );
  }

  /** The host page may take the item away that is on show, or others before it. */
  #follow(): void {
    this.#unfollow?.();
    const { item } = this.#view;
    const path = item?.item.path;
    this.#unfollow =
      item &&
      effect(() => {
        if (item.item.path !== path) untracked(() => this.#moved());
      });
  }

  #moved(): void {
    const view = this.#view;
    if (view.item?.item.path === undefined) view.item = undefined;
    this.#follow();
    if (view.stage === "page") this.#navigation.arrive(false);
    this.#replace();
  }
}
