import { batch, computed, effect, signal, untracked } from "@preact/signals-core";
import { civilToday } from "./civil-date.js";
import type { CompiledForm } from "./compile.js";
import type { Answers } from "./definition.js";
import { isAlwaysAsked, isAnswerField } from "./fields.js";
import { keysOf } from "./pointer.js";
import { validationOf, VALIDATING } from "./load-validation.js";
import type { Found, Validation } from "./validation.js";
import type { FormSession, SessionOptions } from "./session.js";
import {
  addPage,
  createItem,
  createSlotGroup,
  load,
  pathOf,
  plain,
  problemsOf,
  set,
  type Builder,
  type SlotGroup,
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
      computed(() => (isWhole() ? form.expression(source)(root.read, builder.today) : undefined)),
    ]),
  );
  const builder: Builder = {
    form,
    today: () => civilToday(now(), definition.timeZone ?? timeZone),
    outside: (name) => results.get(name)?.value,
  };
  const root = createSlotGroup(builder);
  const met: (() => boolean)[] = [];
  /** Pages whose questions it knows. */
  const known = signal(0);
  /** What answers to questions of pages that are not ready yet start from. */
  let given = { answers, defaults };
  const isWhole = (): boolean => known.value > definition.pages.length;
  const stop = effect(() => {
    const { ready } = form;
    untracked(() =>
      batch(() => {
        const before = root.slots.size;
        for (const page of definition.pages.slice(met.length, ready)) met.push(addPage(builder, root, page));
        load(builder, [...root.slots].slice(before), given.answers, given.defaults);
        known.value = ready;
      }),
    );
  });
  // A form lives on after its sessions.
  if (untracked(isWhole)) stop();
  /** Answers to questions of pages that are not ready yet, as `plain` gives the others. */
  const waiting = (of?: "draft"): Answers =>
    isWhole()
      ? {}
      : structuredClone(
          Object.fromEntries(
            Object.entries(given.answers).filter(
              ([name, answer]) => !root.slots.has(name) && (of ?? answer) != null,
            ),
          ),
        );

  const onPath = computed(() =>
    definition.pages.filter((page, at) =>
      at < known.value
        ? met[at]?.() &&
          (!page.fields.length ||
            page.fields.some((field) =>
              (isAnswerField(field) ? root.slots.get(field.name)?.shown : root.blocks.get(field))?.(),
            ))
        : isAlwaysAsked(page),
    ),
  );
  const wanted = signal(definition.pages[0]?.id ?? "");
  // When the current page leaves the path, the citizen stands on the nearest one before it.
  const current = computed(() => {
    const order = definition.pages.findIndex((page) => page.id === wanted.value);
    return onPath.value.findLast((page) => definition.pages.indexOf(page) <= order) ?? onPath.value[0];
  });

  /** The field at a path, and what of the path lies beyond it: a part of the answer. */
  function find(path: string): Found | undefined {
    let item: SlotGroup | undefined = root;
    const [...keys] = keysOf(path);
    while (item && keys.length) {
      const slot = item.slots.get(keys.shift() ?? "");
      const [index] = keys;
      if (!slot?.items || index === undefined)
        return slot && { slot, part: index === undefined ? "" : path.slice(pathOf(slot).length) };
      item = /^\d+$/.test(index) ? slot.items.value[Number(keys.shift())] : undefined;
    }
    return item && { item };
  }
  const groupAt = (path: string): SlotGroup | undefined => find(path)?.item;
  /** `exactly`: not a part of its answer. */
  function need(path: string, exactly?: boolean): Slot {
    const { slot, part } = find(path) ?? {};
    if (!slot || (exactly && part)) throw new RangeError(`no field at ${path}`);
    return slot;
  }
  function needList(path: string): NonNullable<Slot["items"]> {
    const { items } = need(path);
    if (!items) throw new RangeError(`no list at ${path}`);
    return items;
  }

  const validation = validationOf({
    builder,
    root,
    find,
    need,
    pages: () => onPath.value,
    session: () => session,
    results,
  });

  const session: FormSession = {
    form,
    get answers() {
      return { ...plain(builder, root), ...waiting() };
    },
    get draft() {
      return { ...plain(builder, root, "draft"), ...waiting("draft") };
    },
    get page() {
      return current.value?.id ?? "";
    },
    get pages() {
      return onPath.value;
    },
    answer(path) {
      const { slot, item, part } = find(path) ?? {};
      if (!slot) return item && plain(builder, item);
      const value = slot.items
        ? slot.items.value.map((item) => plain(builder, item))
        : (slot.value.value ?? undefined); // never null
      if (!part) return value;
      // A part is a property of an answer that is an object.
      const name = part.slice(1);
      return typeof value === "object" && Object.hasOwn(value, name) ? (value as Answers)[name] : undefined;
    },
    setAnswer: (path, value) =>
      untracked(() =>
        batch(() => {
          const item = groupAt(path);
          const name = path.slice(1);
          if (!find(path) && !name.includes("/") && !isWhole())
            given = { ...given, answers: { ...given.answers, [name]: value ?? null } };
          else if (item?.list) load(builder, item.slots, value, false);
          else set(builder, need(path, true), value ?? null);
        }),
      ),
    setAnswers: (next, defaults = false) =>
      untracked(() =>
        batch(() => {
          load(builder, root.slots, next, defaults);
          // What was there and is not given any more was emptied.
          const none = Object.fromEntries(Object.keys(given.answers).map((name) => [name, null]));
          given = { answers: { ...(defaults ? {} : none), ...next }, defaults };
        }),
      ),
    addItem: (path) =>
      untracked(() => {
        const slot = need(path);
        const items = needList(path);
        const item = createItem(builder, slot);
        load(builder, item.slots, {}, true);
        items.value = [...items.value, item];
        return items.value.length - 1;
      }),
    removeItem: (path, index) =>
      untracked(() => {
        const items = needList(path);
        items.value = items.value.filter((_, at) => at !== index);
      }),
    size: (path) => needList(path).value.length,
    item: groupAt,
    field: (path) => need(path).now(),
    isShown(path) {
      const { slot, item } = find(path) ?? {};
      return (slot ?? item?.list)?.shown() ?? !!item;
    },
    isContentShown: (block, item = "") => groupAt(item)?.blocks.get(block)?.() ?? false,
    calculation: (name) => results.get(name)?.value,

    problems(path) {
      const { slot, part: wanted } = find(path) ?? {};
      return slot?.shown()
        ? problemsOf(
            slot,
            slot.issues.value.filter(({ part }) => !wanted || part === wanted),
          )
        : [];
    },
    back() {
      const before = current.value && onPath.value[onPath.value.indexOf(current.value) - 1];
      if (before) wanted.value = before.id;
      return !!before;
    },
    goTo(id) {
      const found = onPath.value.some((page) => page.id === id) && form.isReady(id);
      if (found) wanted.value = id;
      return found;
    },
  } satisfies Omit<FormSession, keyof Validation> as unknown as FormSession; // what validates is loaded apart, and follows
  // By name, and each of the same type as what it hands on to.
  const named = session as unknown as { [name: string]: unknown };
  for (const name of VALIDATING)
    named[name] = (...given: never[]) => (validation()[name] as (...given: never[]) => unknown)(...given);
  internals.set(session, { builder, root, need });
  return session;
}

/** What `explain` and `canonicaliseAll` look at, kept apart so that a citizen's browser need not load it. */
export const internals = new WeakMap<
  FormSession,
  { readonly builder: Builder; readonly root: SlotGroup; readonly need: (path: string) => Slot }
>();
