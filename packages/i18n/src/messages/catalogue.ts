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

/** Words that belong to one type of field, in its folder (`<type>.messages.ts` of `@diwan/fields`); the build puts them into the groups of each language. */
export interface TypeMessages {
  /**
   * Its problems are said as those of this kind of question where a message has words for it: `error.required.choice`. Left out, the kind is the type's
   * own name.
   */
  readonly errorsLike?: string;
  /**
   * By group: `base` for what an everyday type shows on a first page, `errors` for the words of problems of types that say little. A type that says more
   * has a group of its own, which its kind names in `groups`, so that a form without it loads none of it.
   */
  readonly groups: { readonly [group: string]: Catalogue };
}
