/** What XLIFF and CSV files of a form's words hold; both formats keep all of it. */
export interface TranslationFile {
  /** The `id` of the form. */
  readonly form: string;
  readonly sourceLanguage: string;
  /** `""` where the file does not say it. */
  readonly targetLanguage: string;
  readonly units: readonly Unit[];
}

/** States of XLIFF 2.0 (section 4.3.1.42). */
export const STATES = ["initial", "translated", "reviewed", "final"] as const;
export type State = (typeof STATES)[number];
export const isState = (state: string | null): state is State => STATES.some((each) => each === state);

/** One text of a form. */
export interface Unit {
  /** Names the text by pages, questions and options, so that it stays the same when a page is put before its own. */
  readonly id: string;
  readonly source: string;
  /** `""` where there is no translation. */
  readonly target: string;
  readonly state: State;
  /** The translation of the words as they were before, kept for the translator to look at. It is never used for a form. */
  readonly previous?: Translated;
  readonly context: Context;
  /** The most characters the translation should have. */
  readonly limit?: number;
  /** What translators wrote; ours to keep. */
  readonly comment?: string;
  /** The form has no such text any more. Its translation is kept, in case the text comes back. */
  readonly gone?: boolean;
}

export interface Translated {
  readonly source: string;
  readonly target: string;
}

/** What a translator must know of a text. */
export interface Context {
  /** Title of its page. */
  readonly page?: string;
  /** Label of its question. */
  readonly question?: string;
  /** Which kind of text it is. */
  readonly text?: string;
  /** What to keep in mind. */
  readonly note?: string;
  /** Name of a picture of its page. */
  readonly screenshot?: string;
}

export const CONTEXT = ["page", "question", "text", "note", "screenshot"] as const;

/** Whether a unit has a translation: tools fill in the source as a beginning, and say with the state that it is none yet. */
export const isTranslated = ({ source, target, state }: Unit): boolean =>
  target !== "" && !(state === "initial" && target === source);

/** Units of several files of one language; of two with the same id the one with a translation counts, else the later one. */
export function combined(files: readonly TranslationFile[]): readonly Unit[] {
  const byId = new Map<string, Unit>();
  for (const unit of files.flatMap(({ units }) => units)) {
    const known = byId.get(unit.id);
    if (!known || isTranslated(unit) || !isTranslated(known)) byId.set(unit.id, unit);
  }
  return [...byId.values()];
}
