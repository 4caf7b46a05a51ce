import { itemFields, toJson } from "@diwan/core";
import { entriesOf, isUnheard, type Entries } from "@diwan/fields";
import { batch } from "@preact/signals-core";
import { nameOf, type FormContext } from "./context.js";
import { fieldProps } from "./field-slot.js";
import { fieldType } from "./field-types.js";
import { readEntries } from "./read-entries.js";

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What stands in the controls of one field. */
export interface ControlEntries {
  readonly path: string;
  readonly entries: Entries;
}

/** Reads the controls of fields by their places in a view. None of it is an answer yet: an answer that is set may draw the fields inside its own anew. */
export const readControls = (slots: Iterable<HTMLElement>): readonly ControlEntries[] =>
  [...slots].map((slot) => {
    const path = slot.dataset["path"] ?? "";
    return { path, entries: entriesOf(slot, nameOf(path)) };
  });

/** The places of fields with a control that is as asked for. */
export const slotsWhere = (view: ParentNode, ask: (control: Control) => boolean): ReadonlySet<HTMLElement> =>
  new Set(
    [...view.querySelectorAll<Control>("input,select,textarea")].flatMap(
      (control) => (ask(control) && control.closest<HTMLElement>("[data-path]")) || [],
    ),
  );

/** Makes answers of what stood in controls, in one go; returns the paths of those that are other ones now. */
export function answerWith(
  found: readonly ControlEntries[],
  ctx: FormContext,
  read: typeof readEntries = (path, entries, field) =>
    fieldType(field.type).kind.read(entries, fieldProps(path, ctx, field)),
): readonly string[] {
  const { session } = ctx;
  const answers = found.flatMap(({ path, entries }) => {
    const field = session.field(path);
    if (itemFields(field, session.form.types) || field.readonly || field.disabled) return [];
    const value = read(path, entries, field, ctx);
    return toJson(value) === toJson(session.answer(path)) ? [] : [[path, value] as const];
  });
  batch(() => answers.forEach(([path, value]) => session.setAnswer(path, value)));
  return answers.map(([path]) => path);
}

/** A box for a month. */
export const isMonthBox = ({ name }: Control): boolean => name.endsWith(".month");

/** A month by name, which may have been typed before names could be read. */
export const isMonthName = (control: Control): boolean => isMonthBox(control) && /\p{L}/u.test(control.value);

/** A year with letters beside its figures, which may be the mark of its calendar. */
export const isMarkedYear = ({ inputMode, value }: Control): boolean =>
  inputMode === "numeric" && /\p{Nd}{4}|[〇一二三四五六七八九]{4}/u.test(value) && /\p{L}/u.test(value);

/** Figures with a mark before the last three, which the rules may be in doubt about. */
const isGrouped = ({ value }: Control): boolean => /[.,\u060c\uff0c\uff0e]\p{Nd}{3}(?!\p{Nd})/u.test(value);

/** Takes what was put into controls without an event, or could not be read yet, before it is validated or left; returns the paths. The rules must have been loaded. */
export const readUnheard = (view: ParentNode, ctx: FormContext): readonly string[] =>
  answerWith(
    readControls(
      slotsWhere(
        view,
        (control) =>
          isUnheard(control) || isMonthName(control) || isGrouped(control) || isMarkedYear(control),
      ),
    ),
    ctx,
    readEntries,
  );
