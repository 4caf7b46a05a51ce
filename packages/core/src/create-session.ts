import { batch, computed, signal, untracked } from "@preact/signals-core";
import { civilToday } from "./civil-date.js";
import type { CompiledForm } from "./compile.js";
import type { Answers } from "./definition.js";
import { isAnswerField } from "./fields.js";
import { keysOf } from "./pointer.js";
import { judgingFor } from "./rules.js";
import type { FormSession, SessionOptions } from "./session.js";
import {
  addPage,
  createItem,
  createPlace,
  load,
  pathOf,
  plain,
  problemsOf,
  set,
  type Builder,
  type Place,
  type Slot,
} from "./slots.js";

/** Starts one citizen's way through a form. */
export function createSession(
  form: CompiledForm,
  { answers = {}, now = () => new Date(), timeZone, defaults = true }: SessionOptions = {},
): FormSession {
  const { definition } = form;
  const results = new Map(
    Object.entries(definition.calculations ?? {}).map(([name, source]) => [
      name,
      computed(() => form.expression(source)(root.read, builder.today)),
    ]),
  );
  const builder: Builder = {
    form,
    today: () => civilToday(now(), definition.timeZone ?? timeZone),
    outside: (name) => results.get(name)?.value,
  };
  const root = createPlace(builder);
  const met = new Map(definition.pages.map((page) => [page, addPage(builder, root, page)]));
  load(builder, root, answers, defaults);

  const onPath = computed(() =>
    definition.pages.filter((page) => {
      if (!met.get(page)?.()) return false;
      return (
        !page.fields.length ||
        page.fields.some((field) =>
          (isAnswerField(field) ? root.slots.get(field.name)?.shown : root.blocks.get(field))?.(),
        )
      );
    }),
  );
  const wanted = signal(definition.pages[0]?.id ?? "");
  // When the current page leaves the path, the citizen stands on the nearest one before it.
  const current = computed(() => {
    const order = definition.pages.findIndex((page) => page.id === wanted.value);
    return onPath.value.findLast((page) => definition.pages.indexOf(page) <= order) ?? onPath.value[0];
  });

  /** The field at a path, and what of the path lies beyond it: a part of the answer. */
  function find(path: string): { slot: Slot; part: string } | { item: Place } | undefined {
    let place = root;
    const keys = keysOf(path);
    for (let at = 0; at < keys.length; at += 2) {
      const slot = place.slots.get(keys[at] ?? "");
      if (!slot) return undefined;
      const rest = keys.slice(at + 1);
      if (!slot.items || !rest.length)
        return { slot, part: rest.length ? path.slice(pathOf(slot).length) : "" };
      const item = /^\d+$/.test(rest[0] ?? "") ? slot.items.value[Number(rest[0])] : undefined;
      if (!item) return undefined;
      place = item;
    }
    return { item: place };
  }
  function placeAt(path: string): Place | undefined {
    const found = find(path);
    return found && "item" in found ? found.item : undefined;
  }
  function need(path: string): Slot {
    const found = find(path);
    if (!found || !("slot" in found)) throw new RangeError(`no field at ${path}`);
    return found.slot;
  }
  function needList(path: string): NonNullable<Slot["items"]> {
    const { items } = need(path);
    if (!items) throw new RangeError(`no list at ${path}`);
    return items;
  }

  const judging = judgingFor({
    builder,
    root,
    find,
    need,
    pages: () => onPath.value,
    page: () => session.page,
    calculated: () =>
      Object.fromEntries(
        [...results].flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])),
      ),
  });

  const session: FormSession = {
    form,
    get answers() {
      return plain(builder, root);
    },
    get draft() {
      return plain(builder, root, "draft");
    },
    get page() {
      return current.value?.id ?? "";
    },
    get pages() {
      return onPath.value;
    },
    answer(path) {
      const found = find(path);
      if (!found || "item" in found) return found && plain(builder, found.item);
      const { slot, part } = found;
      const value = slot.items
        ? slot.items.value.map((item) => plain(builder, item))
        : (slot.value.value ?? undefined);
      // A part is a property of an answer that is an object.
      return part
        ? typeof value === "object" && value && Object.hasOwn(value, part.slice(1))
          ? (value as Answers)[part.slice(1)]
          : undefined
        : value;
    },
    setAnswer: (path, value) =>
      untracked(() =>
        batch(() => {
          const found = find(path);
          if (!found || ("slot" in found ? found.part : !found.item.list))
            throw new RangeError(`no field at ${path}`);
          if ("slot" in found) set(builder, found.slot, value ?? null);
          else load(builder, found.item, value, false);
        }),
      ),
    setAnswers: (next) => untracked(() => batch(() => load(builder, root, next, false))),
    addItem: (path) =>
      untracked(() => {
        const slot = need(path);
        const items = needList(path);
        const item = createItem(builder, slot);
        load(builder, item, {}, true);
        items.value = [...items.value, item];
        return items.value.length - 1;
      }),
    removeItem: (path, index) =>
      untracked(() => {
        const items = needList(path);
        items.value = items.value.filter((_, at) => at !== index);
      }),
    size: (path) => needList(path).value.length,
    item: placeAt,
    field: (path) => need(path).field,
    isShown(path) {
      const found = find(path);
      return !!found && ("slot" in found ? found.slot.shown() : !found.item.list || found.item.list.shown());
    },
    isContentShown: (block, item = "") => placeAt(item)?.blocks.get(block)?.() ?? false,
    calculation: (name) => results.get(name)?.value,

    problems(path) {
      const found = find(path);
      return found && "slot" in found && found.slot.shown()
        ? problemsOf(
            found.slot,
            found.slot.issues.value.filter(({ part }) => !found.part || part === found.part),
          )
        : [];
    },
    shownProblems: (id) => judging().shownProblems(id),
    judge: (path) => judging().judge(path),
    recheck: (path) => judging().recheck(path),
    validatePage: (id) => judging().validatePage(id),
    validateAll: () => judging().validateAll(),
    showProblems: (problems) => judging().showProblems(problems),
    firstInvalidPage: () => judging().firstInvalidPage(),
    submission: (meta) => judging().submission(meta),

    next() {
      if (session.validatePage().length) return "invalid";
      const after = onPath.value[onPath.value.findIndex((page) => page.id === session.page) + 1];
      if (after) wanted.value = after.id;
      return after ? "page" : "end";
    },
    back() {
      const before = onPath.value[onPath.value.findIndex((page) => page.id === session.page) - 1];
      if (before) wanted.value = before.id;
      return !!before;
    },
    goTo(id) {
      const found = onPath.value.some((page) => page.id === id);
      if (found) wanted.value = id;
      return found;
    },
  };
  internals.set(session, { builder, root, need });
  return session;
}

/** What `explain` and `canonicaliseAll` look at, kept apart so that a citizen's browser need not load it. */
export const internals = new WeakMap<
  FormSession,
  { readonly builder: Builder; readonly root: Place; readonly need: (path: string) => Slot }
>();
