import { toJson } from "./to-json.js";
import { computed, signal, type Signal } from "@preact/signals-core";
import type { CompiledForm } from "./compiled.js";
import type { AnswerField, Answers, Field, Page, Problem } from "./definition.js";
import type { Read } from "./expressions/simple.js";
import { isAnswerField, isEmpty, itemFields, revealed } from "./fields.js";
import type { ListItem } from "./session.js";

/** A problem as its field keeps it: `part` is what follows the field's own path, which a removed item may shift. */
export type SlotProblem = Omit<Problem, "path"> & { readonly part: string };

/** One field of one form or list item, with its signals. */
export interface Slot {
  readonly field: AnswerField;
  readonly group: SlotGroup;
  readonly shown: () => boolean;
  /** The field with the members that it has now (tracked): some may be worked out from answers (`members.ts`). */
  readonly now: () => AnswerField;
  /** Of an answer what is still an option (tracked). */
  readonly seen?: (value: unknown) => unknown;
  /** Nothing was entered or emptied: the answer is what its `default` gives (tracked). */
  readonly follows?: () => boolean;
  /** What was entered, `null` where it was emptied; of a list, nothing. */
  readonly value: Pick<Signal<unknown>, "value">;
  /** Items of a list. */
  readonly items: Signal<readonly SlotGroup[]> | undefined;
  readonly issues: Signal<readonly SlotProblem[]>;
}

/** Where names are looked up: the form, or one item of a list, which looks outwards for what it has not. */
export interface SlotGroup extends ListItem {
  readonly slots: Map<string, Slot>;
  readonly blocks: Map<Field, () => boolean>;
  /** Slots in the order of the definition by page; an item has one page, `""`. */
  readonly order: Map<string, Slot[]>;
  readonly list?: Slot;
  /** Names of the lists around, joined by `/`: which expressions apply. */
  readonly key: string;
  readonly read: Read;
}

export interface Builder {
  readonly form: CompiledForm;
  today(): string;
  /** What a name outside every question is: a calculation. */
  outside: Read;
}

const always = (): boolean => true;

/** The answer as expressions see it: `undefined` off the path, disabled or empty. */
export function answerSeen({ form: { types } }: Builder, slot: Slot): unknown {
  if (!slot.shown() || slot.field.disabled) return undefined;
  if (slot.items) return slot.items.value.map((item) => item.read);
  const entered = slot.value.value;
  const value = slot.seen ? slot.seen(entered) : entered;
  return isEmpty(slot.field, value, types)
    ? undefined
    : (types.get(slot.field.type)?.expression?.(value) ?? value);
}

/** A condition as a signal, or what holds around it when there is none. Only a decided `true` is met. */
export function condition(
  builder: Builder,
  group: SlotGroup,
  source: string | undefined,
  around: () => boolean,
): () => boolean {
  if (source === undefined) return around;
  const evaluate = builder.form.expression(source, group.key);
  const met = computed(() => around() && evaluate(group.read, builder.today) === true);
  return () => met.value;
}

export function createSlotGroup(builder: Builder, outer?: SlotGroup, list?: Slot): SlotGroup {
  const slots = new Map<string, Slot>();
  const group: SlotGroup = {
    get path() {
      if (!list) return "";
      const { path } = list.group;
      const at = list.items?.value.indexOf(group) ?? -1;
      // A list taken away with an item around it still holds its own items.
      return path === undefined || at < 0 ? undefined : `${path}/${list.field.name}/${at}`;
    },
    slots,
    blocks: new Map(),
    order: new Map(),
    ...(list && { list }),
    key: list ? `${outer?.key ? `${outer.key}/` : ""}${list.field.name}` : "",
    read: (name) => {
      const slot = slots.get(name);
      return slot ? answerSeen(builder, slot) : (outer?.read ?? builder.outside)(name);
    },
  };
  return group;
}

export function createItem(builder: Builder, list: Slot): SlotGroup {
  const item = createSlotGroup(builder, list.group, list);
  addFields(builder, item, "", itemFields(list.field, builder.form.types) ?? [], list.shown);
  return item;
}

export function addPage(builder: Builder, form: SlotGroup, page: Page): () => boolean {
  const met = condition(builder, form, page.showWhen, always);
  addFields(builder, form, page.id, page.fields, met);
  return met;
}

function addFields(
  builder: Builder,
  group: SlotGroup,
  page: string,
  fields: readonly Field[],
  around: () => boolean,
): void {
  let order = group.order.get(page);
  if (!order) group.order.set(page, (order = []));
  for (const field of fields) {
    const shown = condition(builder, group, field.showWhen, around);
    if (!isAnswerField(field)) {
      group.blocks.set(field, shown);
      continue;
    }
    const slot: Slot = {
      field,
      group,
      shown,
      now: () => field,
      value: signal(),
      items: itemFields(field, builder.form.types) ? signal([]) : undefined,
      issues: signal([]),
    };
    builder.form.bind?.(slot, builder);
    group.slots.set(field.name, slot);
    order.push(slot);
    for (const [choice, under] of revealed(field, builder.form.types)) {
      const chosen = computed(() => [answerSeen(builder, slot)].flat().includes(choice));
      addFields(builder, group, page, under, () => chosen.value);
    }
  }
}

/** Slots of a page in order, with those of every item after its list's own. */
export function* slotsOf(group: SlotGroup, page: string): Generator<Slot> {
  for (const slot of group.order.get(page) ?? []) {
    yield slot;
    for (const item of slot.items?.value ?? []) yield* slotsOf(item, "");
  }
}

export const pathOf = ({ group, field }: Slot): string => `${group.path ?? ""}/${field.name}`;

/** A field's problems with their paths as they are now. */
export function problemsOf(slot: Slot, stored: readonly SlotProblem[]): readonly Problem[] {
  const path = stored.length ? pathOf(slot) : "";
  return stored.map(({ part, ...rest }) => ({ path: path + part, ...rest }));
}

/** Fills slots of a group from answers; names no field has, or that reach into the prototype, are passed over. */
export function load(
  builder: Builder,
  slots: Iterable<readonly [name: string, slot: Slot]>,
  answers: unknown,
  defaults: boolean,
): void {
  const given = typeof answers === "object" && answers ? answers : {};
  for (const [name, slot] of slots) {
    // What is not given, but was there or would have been at the start, is emptied.
    const start = slot.field.default;
    const none = defaults || (start ?? slot.value.value) === undefined ? start : null;
    set(builder, slot, Object.hasOwn(given, name) ? ((given as Answers)[name] ?? null) : none, defaults);
    slot.issues.value = [];
  }
}

/** Sets one answer; the items of a list are filled anew. Objects are copied, so that nobody else can change them unseen. */
export function set(builder: Builder, slot: Slot, answer: unknown, defaults = false): void {
  if (!slot.items) {
    slot.value.value = typeof answer === "object" ? structuredClone(answer) : answer;
    return;
  }
  const given: readonly unknown[] = Array.isArray(answer) ? answer : [];
  // For each of the answers the item that has them already, wherever it stood, so that it stays what it is; for the others those that are left, in order.
  const left = slot.items.value.map((item) => [toJson(plain(builder, item)), item] as const);
  slot.items.value = given
    .map((each) => {
      const wanted = toJson(each);
      const at = left.findIndex(([text]) => text === wanted);
      return at < 0 ? undefined : left.splice(at, 1)[0];
    })
    .map((known, at) => {
      const item = (known ?? left.shift())?.[1] ?? createItem(builder, slot);
      load(builder, item.slots, given[at], defaults);
      return item;
    });
}

/** Answers of a group as plain JSON: everything entered; `path`: only what is on the path and not empty; `draft`: `null`, too, where something was emptied. */
export function plain(builder: Builder, group: SlotGroup, of?: "path" | "draft"): Answers {
  const answers: Answers = {};
  for (const [
    name,
    {
      shown,
      field,
      items,
      follows,
      value: { value: entered },
    },
  ] of group.slots) {
    if (
      of === "path" &&
      (!shown() ||
        field.disabled ||
        (items ? !items.value.length : isEmpty(field, entered, builder.form.types)))
    )
      continue;
    const value = items ? items.value.map((item) => plain(builder, item, of)) : entered;
    // A draft goes on following, and says what was emptied.
    if (value !== undefined && !(of === "draft" ? follows?.() : value === null))
      answers[name] = typeof value === "object" ? structuredClone(value) : value;
  }
  return answers;
}
