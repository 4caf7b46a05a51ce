/** CLDR plural categories, in the order translators see them. */
export const PLURAL_FORMS = ["zero", "one", "two", "few", "many", "other"] as const;
export type PluralForm = (typeof PLURAL_FORMS)[number];

/** Words of one message: one text, or one text per plural category of the language (chosen by the param `count`). */
export type Words = string | ({ readonly [form in PluralForm]?: string } & { readonly other: string });

/** A message as its author writes it: English words, and for the translator what it is and where it stands. */
export interface Source {
  readonly text: Words;
  readonly desc: string;
}
export interface Catalogue {
  readonly [id: string]: Source;
}
