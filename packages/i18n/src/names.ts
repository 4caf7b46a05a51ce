/** Parts of a person's name, as the `name` field asks them. */
export type NamePart = "prefix" | "given" | "middle" | "family" | "suffix";

/** Languages whose speakers write the family name first. */
const FAMILY_FIRST = /^(zh|ja|ko|hu|vi|yue|wuu|nan|hak)$/;

const GIVEN: readonly NamePart[] = ["prefix", "given", "middle", "family", "suffix"];
const FAMILY: readonly NamePart[] = ["prefix", "family", "middle", "given", "suffix"];

/** The parts of a name in the order people of a language write them, to be asked and shown in that order. */
export const nameParts = (tag: string): readonly NamePart[] =>
  FAMILY_FIRST.test(new Intl.Locale(tag).language) ? FAMILY : GIVEN;

/** WHATWG autofill field names of the parts. */
export const NAME_AUTOCOMPLETE: { readonly [part in NamePart]: string } = {
  prefix: "honorific-prefix",
  given: "given-name",
  middle: "additional-name",
  family: "family-name",
  suffix: "honorific-suffix",
};

/** A whole name in the order of the language; Chinese, Japanese and Korean names are written without spaces when they are in their own script. */
export function fullName(name: { readonly [part in NamePart]?: string }, tag: string): string {
  const words = nameParts(tag)
    .map((part) => name[part] ?? "")
    .filter(Boolean);
  return words.join(
    words.every((word) =>
      /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u.test(word),
    )
      ? ""
      : " ",
  );
}
