import { isAnswerField, itemFields, type AnswerField, type Field } from "@diwan/core";
import type { FieldContext, FieldProps } from "@diwan/fields";
import { untracked } from "@preact/signals-core";
import { html, noChange, nothing } from "lit";
import { contextAt, idOf, nameOf, type FormContext } from "./context.js";
import { errorsIn } from "./error-words.js";
import { fieldType } from "./field-types.js";
import { track } from "./track.js";

/** The context of one field. */
export const fieldContext = (path: string, ctx: FormContext): FieldContext => ({
  ...contextAt(path, ctx),
  path,
  id: idOf(path, ctx),
  name: nameOf(path),
  isServed: !!ctx.served,
  uploads: ctx.uploads?.(),
  typeOf: fieldType,
  // A field revealed by another stands in the same form or item.
  slots: (fields, item = path.slice(0, path.lastIndexOf("/")), within = ctx.within) =>
    slots(fields, item, { ...ctx, within, heading: undefined }),
});

/** Everything the template of a field is given; reads signals. */
export function fieldProps(
  path: string,
  ctx: FormContext,
  field: Field = ctx.session.field(path),
): FieldProps {
  const at = fieldContext(path, ctx);
  const common = isAnswerField(field) ? answerProps(path, contextAt(path, ctx), field) : { label: "" };
  return {
    name: at.name,
    id: at.id,
    locale: ctx.locale,
    lang: ctx.ours,
    ...common,
    ...fieldType(field.type).props(field, at),
  };
}

function answerProps(
  path: string,
  ctx: FormContext,
  field: AnswerField,
): Omit<FieldProps, "name" | "id" | "locale"> {
  const { session } = ctx;
  const { help } = field;
  return {
    label: ctx.words(field.label),
    within: ctx.within,
    hint: ctx.rich(field.hint),
    help: help && { title: ctx.words(help.title), text: ctx.rich(help.text) ?? "" },
    ...(session.problems(path).length ? errorsIn(ctx)?.fieldErrors(path, field, ctx) : undefined),
    // An expression is worked out by now.
    optional: field.optional as boolean | undefined,
    marked: session.form.definition.mark === "all",
    heading: ctx.heading,
    readonly: field.readonly,
    disabled: field.disabled,
    autocomplete: field.autocomplete,
    // A list is kept current by its items; reading it whole would render it again at every key.
    value: itemFields(field, session.form.types) ? undefined : session.answer(path),
  };
}

/**
 * Fields, or words between the questions, of the form (`item` is `""`) or of a list item (`/vehicles/0`), each rendered again by itself when its answer, its problems or its
 * being shown changes, and at no other time; nothing while its conditions are not met. `data-path` is how an event finds its way back to the answer.
 * A list item that was removed or has moved shows nothing new until its list, which may hear of it later, has taken it away or drawn it with its new path.
 * Without a script a choice reveals nothing, so a page made by a server holds what every option reveals; the theme hides what is under options not
 * chosen, where it can.
 */
export const slots = (fields: readonly Field[], item: string, ctx: FormContext): unknown[] =>
  fields.map((field, at) => {
    const { session } = ctx;
    const isQuestion = isAnswerField(field);
    const path = `${item}/${isQuestion ? field.name : `content-${at}`}`;
    const place = untracked(() => session.item(item));
    return track(() => {
      if (session.item(item) !== place) return noChange;
      const now = isQuestion ? session.field(path) : field;
      const isShown = isQuestion ? session.isShown(path) : session.isContentShown(field, item);
      if (!isShown && !(ctx.served && now.showWhen === undefined)) return nothing;
      const { kind, opened } = fieldType(now.type);
      if (opened) untracked(() => opened(now, fieldContext(path, ctx)));
      return html`<div class="diwan-slot" data-path=${isQuestion ? path : nothing}>${kind.template(fieldProps(path, ctx, now))}</div>`;
    }, path);
  });

/** The field at a path. */
export const fieldSlot = (path: string, ctx: FormContext): unknown =>
  slots([ctx.session.field(path)], path.slice(0, path.lastIndexOf("/")), ctx)[0];
