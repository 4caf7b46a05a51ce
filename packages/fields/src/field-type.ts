import type {
  Answer,
  AnswerField,
  AnswerRules,
  AnswerType,
  Field,
  FormSession,
  LookUp,
  Problem,
  Text,
} from "@diwan/core";
import type { Locale, MessageParams } from "@diwan/i18n";
import type { Content, FieldKind, FieldProps } from "./field.js";
import type { Uploads } from "./file/uploads.js";

/** One language: its formats, and the definition's words in it. What an answer is put into words with, in a form and for a caseworker alike. */
export interface DisplayContext {
  readonly locale: Locale;
  /** The definition's words in this language. */
  words(text: Text | undefined): string;
}

/** What a type is told about the one field it is asked about. */
export interface FieldContext extends DisplayContext {
  readonly session: FormSession;
  /** JSON Pointer of the answer. */
  readonly path: string;
  readonly id: string;
  readonly name: string;
  /** Titles of the list items around: "Vehicle 2". */
  readonly within?: string | undefined;
  /** Level of the page's heading, 1 to 4. */
  readonly level: number;
  /** The page was made by a server and works without a script. */
  readonly isServed: boolean;
  /** Files under way; only on pages with a type whose answers hold files (`AnswerType.files`), and not on a server. */
  readonly uploads?: Uploads | undefined;
  /** A type by its name, to put answers of other fields into words. */
  typeOf(type: string): AnyFieldType;
  /** Words for the field at a path, where words hold answers. */
  wordsAt?(path: string): Pick<DisplayContext, "words">;
  /** The definition's words, which may use the Markdown subset. */
  rich(text: Text | undefined): Content | undefined;
  /** Renders fields that belong to this one: revealed by an option (`base` is this field's own form or item), or of one list item (`/vehicles/0`, `within` "Vehicle 1"). Each keeps itself current. */
  slots(fields: readonly Field[], item?: string, within?: string): unknown;
}

/** What a type may do to the form when one of its buttons is pressed. */
export interface Tools {
  /** Says something politely to screen readers. */
  readonly announce: (text: string) => void;
  /** Moves focus to an element of the form by id; false when it is not there. */
  readonly focus: (id: string) => boolean;
  /** Validates again what is shown to be wrong with this field, after its answer was changed. */
  readonly recheck: () => void;
}

/** What a type is settled with (`FieldType.settle`). */
export interface Settling {
  /** In a page of a browser: the field's place in it, where the address of the form's server is found. */
  readonly root?: Element;
  /** On a server: asks the field's source. */
  readonly lookUp?: LookUp;
  /** The field's own button for it was pressed. */
  readonly isPressed?: boolean;
}

/** The answer in plain words, for check-your-answers, copies, receipts and caseworkers; several lines as an array. Never called without an answer. */
export type Display<F extends Field = AnswerField> = (
  value: Answer,
  field: F,
  context: DisplayContext,
) => string | readonly string[];

/** Props a type adds to those every field has (label, hint, error …); it may override these too. */
export type OwnProps<P extends FieldProps> = Omit<P, keyof FieldProps> & Partial<FieldProps>;

/** One type of field: from the definition to what is seen, and from the answer to words. Those that come with Diwan are made in the same way. */
export interface FieldType<F extends Field = AnswerField, P extends FieldProps = FieldProps> {
  /** As written in the definition; `prefix:name` for a type of your own. */
  readonly type: F["type"];
  readonly kind: FieldKind<P>;
  /** What the template needs beyond the common props. Signals read here make the field render again. */
  readonly props: (field: F, context: FieldContext) => OwnProps<P>;
  readonly display: Display<F>;
  /** What a part is called in error messages, where that depends on the answer: `postcode` is a `zip` in the United States. */
  readonly partKind?: (part: string, value: unknown, field: F) => string | undefined;
  /** Params of its problems as people read them, beyond those every type has: a size, the name of the part that is wrong. */
  readonly readable?: (
    params: NonNullable<Problem["params"]>,
    part: string,
    field: F,
    context: DisplayContext & Pick<FieldContext, "session" | "path">,
  ) => MessageParams;
  /** The field is about to be shown: with its page, or revealed on it. Called again whenever it is rendered. */
  readonly opened?: (field: F, context: FieldContext) => void;
  /** A button of its template that carries `data-do` was pressed. */
  readonly clicked?: (button: HTMLElement, field: F, context: FieldContext, tools: Tools) => void;
  /**
   * Does what an answer still needs before it can be validated, such as looking it up: on Continue, in a browser and on a server without JavaScript alike. `undefined` when it needs
   * nothing; resolves with `true` when there is something new on the page that the citizen must see first.
   */
  readonly settle?: (
    field: F,
    context: Pick<FieldContext, "session" | "path" | "locale">,
    how: Settling,
  ) => Promise<boolean> | undefined;
  /** How its answers are held and validated, in the browser and on the server alike; needed for a type of your own. Rules may stand in it as they are. */
  readonly answer?: AnswerType & Partial<AnswerRules>;
  /** Nearly every form asks it: it comes with the form itself, where other types are loaded when a form has them. */
  readonly everyday?: boolean;
  /**
   * A member of its definition that takes more than every field of an everyday type should bring: a form that has a field with it loads `<type>.<member>.type` in the place of this type, which
   * draws fields without it as this one does.
   */
  readonly extension?: string | undefined;
}

/** A type whose own field and props are forgotten: each is only ever given fields of its own type. */
export type AnyFieldType = FieldType<Field>;

/** Gives a type checked against its own field and props the shape the form uses. */
export const fieldTypeOf = <F extends Field, P extends FieldProps>(type: FieldType<F, P>): AnyFieldType =>
  // The form hands a type only fields of its own, and its kind only props it made itself.
  type as unknown as AnyFieldType;
