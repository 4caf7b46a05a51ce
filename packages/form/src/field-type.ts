import type { Answer, AnswerField, AnswerType, Field, Problem } from "@diwan/core";
import type { FieldKind, FieldProps } from "@diwan/fields";
import type { MessageParams } from "@diwan/i18n";
import type { FormContext } from "./context.js";

/** What a type is told about the one field it is asked about. */
export interface FieldContext extends FormContext {
  /** JSON Pointer of the answer. */
  readonly path: string;
  readonly id: string;
  readonly name: string;
  /** Renders fields that belong to this one: revealed by an option (`base` is this field's own form or item), or of one list item (`/vehicles/0`, `within` "Vehicle 1"). Each keeps itself current. */
  slots(fields: readonly Field[], item?: string, within?: string): unknown;
}

/** What a type may do to the form when one of its buttons is pressed. */
export interface Tools {
  /** Says something politely to screen readers. */
  readonly announce: (text: string) => void;
  /** Moves focus to an element of the form by id; false when it is not there. */
  readonly focus: (id: string) => boolean;
}

/** Props a type adds to those every field has (label, hint, error …); it may override these too. */
export type OwnProps<P extends FieldProps> = Omit<P, keyof FieldProps> & Partial<FieldProps>;

/** One type of field: from the definition to what is seen, and from the answer to words. */
export interface FieldType<F extends Field = AnswerField, P extends FieldProps = FieldProps> {
  /** As written in the definition; `prefix:name` for a type of your own. */
  readonly type: F["type"];
  readonly kind: FieldKind<P>;
  /** What the template needs beyond the common props. Signals read here make the field render again. */
  readonly props: (field: F, ctx: FieldContext) => OwnProps<P>;
  /** The answer in plain words, for check-your-answers and copies; several lines as an array. Never called without an answer. */
  readonly display: (value: Answer, field: F, ctx: FormContext) => string | readonly string[];
  /** What a part is called in error messages, where that depends on the answer: `postcode` is a `zip` in the United States. */
  readonly partKind?: (part: string, value: unknown, field: F) => string | undefined;
  /** Params of its problems as people read them, beyond those every type has: a size, the name of the part that is wrong. */
  readonly readable?: (params: NonNullable<Problem["params"]>, part: string, field: F, ctx: FormContext & { readonly path: string }) => MessageParams;
  /** The field is about to be shown: with its page, or revealed on it. Called again whenever it is rendered. */
  readonly opened?: (field: F, ctx: FieldContext) => void;
  /** A button of its template that carries `data-do` was pressed. */
  readonly clicked?: (button: HTMLElement, field: F, ctx: FieldContext, tools: Tools) => void;
  /** How its answers are judged, in the browser and on the server alike; needed for a type of your own. */
  readonly answer?: AnswerType;
}

/** Gives a type checked against its own field and props the shape the form uses. */
export const fieldTypeOf = <F extends Field, P extends FieldProps>(type: FieldType<F, P>): AnyFieldType =>
  // The registry hands a type only fields of its own, and its kind only props it made itself.
  type as unknown as AnyFieldType;

/** A type whose own field and props are forgotten: each is only ever given fields of its own type. */
export type AnyFieldType = FieldType<Field>;
