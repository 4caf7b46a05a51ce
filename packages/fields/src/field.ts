import type { AnswerField } from "@diwan/core";
import type { Group, Locale } from "@diwan/i18n";
import type { nothing, TemplateResult } from "lit";
import type { Sheet } from "./sheet.js";

/** Words already in the citizen's language: plain, or marked up by whoever owns the definition. */
export type Content = string | TemplateResult;

/** What every field template is given. Plain values, never JSON definitions; both `<diwan-form>` and the field elements fill it. */
export interface FieldProps {
  /** `name` of the control; parts append `.part` (`home.postcode`). */
  readonly name: string;
  /** `id` of the control. A group gives it to its first option; a field of several boxes gives each `${id}-${part}` (see `FieldKind.parts`). Hint, help and error are `${id}-hint`, `${id}-help`, `${id}-error`. */
  readonly id: string;
  readonly label: Content;
  readonly hint?: Content | undefined;
  /** What the question is asked about again and again ("Vehicle 2"): said after the label of a group, unseen, so that no two groups of a page have the same name. */
  readonly within?: string | undefined;
  readonly help?: { readonly title: string; readonly text: Content } | undefined;
  /** Words of what is wrong with the whole answer. */
  readonly error?: string | undefined;
  /** Words of what is wrong with one part, by part. */
  readonly partErrors?: { readonly [part: string]: string } | undefined;
  readonly optional?: boolean | undefined;
  /** The label also says when an answer is needed. */
  readonly marked?: boolean | undefined;
  /** The label is the heading of its page, of this level. */
  readonly heading?: number | undefined;
  readonly readonly?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly autocomplete?: string | undefined;
  /** Whether an entry that the page's language reads as `own` is in doubt (`AnswerRules.isDoubtful`): told where it is read to be validated. `unit` is what was chosen beside it. */
  readonly isDoubtful?: ((entered: string, own: string, unit?: string) => boolean) | undefined;
  /** Canonical answer, or the raw entry that could not be read as one (see `FieldKind.read`). */
  readonly value?: unknown;
  readonly locale: Locale;
  /** Language of our own words, where it is not that of the words around them: nobody has translated them into it yet. */
  readonly lang?: string | typeof nothing | undefined;
  /** The same for what `error` and `partErrors` say. */
  readonly errorLang?: string | typeof nothing | undefined;
}

/** Strings of a field's controls by part: `"."` (`WHOLE`) for a field of one box or group, `"day"`, `"postcode"` … for parts. Unchecked controls are absent. From the DOM or from a posted body alike. */
export type Entries = { readonly [part: string]: readonly string[] };

/**
 * What stands in the controls of a field with this answer, where that is not plain: what its kind would read the answer from again. `undefined` where the
 * answer stands in the controls as any would.
 */
export type OwnControls<F = AnswerField> = (answer: unknown, field: F) => Entries | undefined;

/** A kind of field: how it looks and how what was entered becomes an answer. One constant per kind, no state. */
export interface FieldKind<P extends FieldProps = FieldProps> {
  /** Label or legend, hint, error, control, in that order, native elements first. */
  readonly template: (props: P) => TemplateResult;
  /**
   * Entered strings → canonical answer; `undefined` when nothing was entered; otherwise the entry itself (string, or object of
   * strings by part) so that nothing typed is lost and the rules can name what is wrong.
   */
  readonly read: (entries: Entries, props: P) => unknown;
  /** Parts in the order shown; omitted for one box or one group of options. */
  readonly parts?: (props: P) => readonly string[];
  /**
   * What the field does by itself after a native `input` or `change` inside it (clearing the options an exclusive one rules out,
   * announcing a count). `root` holds the field's controls. Called before the entries are read; keeps nothing between calls.
   */
  readonly changed?: (root: ParentNode, event: Event, props: P) => void;
  /** Groups of messages the template says beyond `base`; whoever renders it loads them first (`loadMessages`). */
  readonly groups?: readonly Group[];
  /** CSS beyond the shared sheet, as text; logical properties and tokens only. */
  readonly styles?: Sheet;
}
