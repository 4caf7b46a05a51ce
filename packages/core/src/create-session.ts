import { batch, computed, signal, untracked } from "@preact/signals-core";
import { civilToday } from "./civil-date.js";
import type { CompiledForm } from "./compile.js";
import type { Answer, Answers, Page, Problem } from "./definition.js";
import { keysOf } from "./pointer.js";
import { judgeFor } from "./rules.js";
import type { FormSession, SessionOptions } from "./session.js";
import { addPage, createItem, createPlace, load, pathOf, plain, set, slotsOf, type Builder, type Place, type Slot, type Stored } from "./slots.js";

/** Starts one citizen's way through a form. */
export function createSession(form: CompiledForm, { answers = {}, now = () => new Date(), timeZone, defaults = true }: SessionOptions = {}): FormSession {
  const { definition } = form;
  const results = new Map(Object.entries(definition.calculations ?? {}).map(([name, source]) => [name, computed(() => form.expression(source)(root.read, builder.today))]));
  const builder: Builder = { form, today: () => civilToday(now(), timeZone), outside: (name) => results.get(name)?.value };
  const root = createPlace(builder);
  const judge = judgeFor(builder);
  const met = new Map(definition.pages.map((page) => [page, addPage(builder, root, page)]));
  load(builder, root, answers, defaults);

  const onPath = computed(() => definition.pages.filter((page) => {
    if (!met.get(page)?.()) return false;
    return !page.fields.length || page.fields.some((field) => (field.type === "content" ? root.blocks.get(field) : root.slots.get(field.name)?.shown)?.());
  }));
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
      if (!slot.items || !rest.length) return { slot, part: rest.length ? path.slice(pathOf(slot).length) : "" };
      const item = /^\d+$/.test(rest[0] ?? "") ? slot.items.value[Number(rest[0])] : undefined;
      if (!item) return undefined;
      place = item;
    }
    return { item: place };
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

  const problemsOf = (slot: Slot, stored: readonly Stored[]): readonly Problem[] => {
    const path = stored.length ? pathOf(slot) : "";
    return stored.map(({ part, ...rest }) => ({ path: path + part, ...rest }));
  };
  const firstShown = (page: Page): Slot | undefined => root.order.get(page.id)?.find((slot) => slot.shown());
  const pageRules = (page: Page): readonly Stored[] =>
    judge().rules(root, page.rules).map((problem) => ({ ...problem, params: { ...problem.params, page: page.id } }));
  /** Problems of a page by field, in order; its own rules stand at its first field shown, and only once its answers are right. */
  function judgePage(page: Page): Map<Slot, readonly Stored[]> {
    const found = new Map<Slot, readonly Stored[]>();
    for (const slot of slotsOf(root, page.id)) {
      const problems = judge().field(slot);
      if (problems.length) found.set(slot, problems);
    }
    const first = firstShown(page);
    const rules = found.size ? [] : pageRules(page);
    if (first && rules.length) found.set(first, rules);
    return found;
  }
  const list = (found: Map<Slot, readonly Stored[]>): readonly Problem[] => [...found].flatMap(([slot, stored]) => problemsOf(slot, stored));
  /** Fields shown with a broken rule, which an answer elsewhere may mend. */
  const ruled = new Set<Slot>();
  const put = (slot: Slot, issues: readonly Stored[]): void => {
    if (issues.length || slot.issues.value.length) slot.issues.value = issues;
    ruled[issues.some(({ code }) => code === "rule") ? "add" : "delete"](slot);
  };
  const show = (page: Page): readonly Problem[] => untracked(() => batch(() => {
    const found = judgePage(page);
    for (const slot of slotsOf(root, page.id)) put(slot, found.get(slot) ?? []);
    return list(found);
  }));
  const calculated = (): { [name: string]: Answer } =>
    // Expressions give JSON; undecided ones are absent.
    Object.fromEntries([...results].flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value as Answer]])));

  const session: FormSession = {
    form,
    get answers() { return plain(root, false); },
    get page() { return current.value?.id ?? ""; },
    get pages() { return onPath.value; },
    answer(path) {
      const found = find(path);
      if (!found || "item" in found) return found && plain(found.item, false);
      const { slot, part } = found;
      const value = slot.items ? slot.items.value.map((item) => plain(item, false)) : slot.value.value;
      // A part is a property of an answer that is an object.
      return part ? (typeof value === "object" && value && Object.hasOwn(value, part.slice(1)) ? (value as Answers)[part.slice(1)] : undefined) : value;
    },
    setAnswer: (path, value) => untracked(() => batch(() => {
      const found = find(path);
      if (!found || ("slot" in found ? found.part : !found.item.list)) throw new RangeError(`no field at ${path}`);
      if ("slot" in found) set(builder, found.slot, value);
      else load(builder, found.item, value, false);
    })),
    setAnswers: (next) => untracked(() => batch(() => load(builder, root, next, false))),
    addItem: (path) => untracked(() => {
      const slot = need(path);
      const items = needList(path);
      const item = createItem(builder, slot);
      load(builder, item, {}, true);
      items.value = [...items.value, item];
      return items.value.length - 1;
    }),
    removeItem: (path, index) => untracked(() => {
      const items = needList(path);
      items.value = items.value.filter((_, at) => at !== index);
    }),
    size: (path) => needList(path).value.length,
    field: (path) => need(path).field,
    isShown(path) {
      const found = find(path);
      return !!found && ("slot" in found ? found.slot.shown() : !found.item.list || found.item.list.shown());
    },
    isContentShown(block, item = "") {
      const found = find(item);
      return (found && "item" in found && found.item.blocks.get(block)?.()) ?? false;
    },
    calculation: (name) => results.get(name)?.value,

    problems(path) {
      const found = find(path);
      return found && "slot" in found && found.slot.shown() ? problemsOf(found.slot, found.slot.issues.value.filter(({ part }) => !found.part || part === found.part)) : [];
    },
    judge: (path) => problemsOf(need(path), judge().field(need(path))),
    recheck: (path) => untracked(() => batch(() => {
      for (const slot of new Set([need(path), ...ruled])) {
        const issues = slot.issues.value;
        if (!issues.length) continue;
        const page = definition.pages.find(({ id }) => issues.some(({ params }) => params?.["page"] === id));
        const now = page ? pageRules(page) : judge().field(slot);
        put(slot, now.filter(({ part }) => issues.some((issue) => issue.part === part)));
      }
    })),
    validatePage(id = session.page) {
      const page = onPath.value.find((each) => each.id === id);
      return page ? show(page) : [];
    },
    validateAll: () => untracked(() => batch(() => onPath.value.flatMap(show))),
    showProblems: (problems) => untracked(() => batch(() => {
      const cleared = new Set<Slot>();
      return problems.filter((problem) => {
        const { path, ...rest } = problem;
        const found = find(path);
        if (!found || !("slot" in found)) return true;
        const { slot, part } = found;
        put(slot, [...(cleared.has(slot) ? slot.issues.value : []), { ...rest, part }]);
        cleared.add(slot);
        return false;
      });
    })),

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
    firstInvalidPage: () => untracked(() => onPath.value.find((page) => judgePage(page).size)?.id),

    submission({ language, key, definition: hash }) {
      const invalid = session.firstInvalidPage();
      if (invalid !== undefined) throw new Error(`page '${invalid}' has problems`);
      return {
        diwan: 1, form: definition.id, version: definition.version, ...(hash !== undefined && { definition: hash }), language, key,
        // Judged just above, so canonical.
        answers: untracked(() => plain(root, true)) as { [name: string]: Answer }, calculations: untracked(calculated),
      };
    },
  };
  internals.set(session, { builder, need });
  return session;
}

/** What `explain` looks at, kept apart so that a citizen's browser need not load it. */
export const internals = new WeakMap<FormSession, { readonly builder: Builder; readonly need: (path: string) => Slot }>();
