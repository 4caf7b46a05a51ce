/** What scripts/stories.mjs writes of each question type (stories/fields/<type>.page.json). */

export interface Property {
  readonly name: string;
  readonly attribute?: string;
  readonly type: string;
  readonly literals?: readonly (string | number)[];
  readonly default?: string;
  readonly description: string;
  /** Every field has it. */
  readonly isShared: boolean;
}
export interface ElementPage {
  readonly tag: string;
  readonly class: string;
  readonly summary: string;
  readonly properties: readonly Property[];
  readonly methods: readonly Described[];
  readonly slots: readonly Described[];
  readonly events: readonly Described[];
  readonly tokens: readonly Described[];
}
export interface Described {
  readonly name: string;
  readonly description?: string;
}
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly states: readonly string[];
}
export interface State {
  readonly name: string;
  readonly language: "en" | "ar";
  readonly nodes: readonly AccessibleNode[];
  /** The field as a definition writes it; absent where it cannot be. */
  readonly definition?: object;
}
export interface QuestionPage {
  readonly type: string;
  readonly title: string;
  readonly lead: string;
  readonly group: string;
  readonly status: string;
  readonly alsoCalled: readonly string[];
  readonly react: string;
  readonly json: object;
  readonly examples: readonly { readonly kind: string; readonly en: string; readonly ar: string }[];
  readonly recipes: readonly {
    readonly code: string;
    readonly when: string;
    readonly say: string;
    readonly en: string;
    readonly ar: string;
  }[];
  readonly element?: ElementPage;
  readonly states: readonly State[];
}
/** What scripts/stories.mjs writes of all of them. */
export interface IndexEntry {
  readonly type: string;
  readonly title: string;
  readonly lead: string;
  readonly group: string;
  readonly status: string;
  readonly alsoCalled: readonly string[];
  readonly when: string;
  readonly states: number;
}
/** The states of a type as a server writes them, by language and name. */
export type Served = { readonly [state: string]: string };
