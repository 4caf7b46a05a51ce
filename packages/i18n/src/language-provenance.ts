/** Where the words of a language come from. English is the source, and not in the table. */
export interface LanguageProvenance {
  /** Strings there are: messages, and one for each plural form of the language. */
  readonly strings: number;
  /** Strings not translated yet: English stands in for them. */
  readonly pending: readonly string[];
  /** Translations of an English text that has changed since. */
  readonly stale: readonly string[];
  /** What was done last to the strings, the most common first. */
  readonly steps: readonly ProvenanceStep[];
}

export interface ProvenanceStep {
  /** A draft, or a second reading by somebody else. */
  readonly step: "translation" | "review";
  /** `unrecorded` where a file does not say. */
  readonly by: "machine" | "person" | "unrecorded";
  /** ISO 8601, empty where a file does not say. */
  readonly date: string;
  readonly strings: number;
  /** Which strings; left out for the most common step, which is that of all others. */
  readonly ids?: readonly string[];
}
