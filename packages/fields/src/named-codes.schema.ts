import { canonicalTag, Country, didYouMean, type FieldFinding } from "@diwan/core/schema";
import * as z from "zod";
import { unknownCountry } from "./country-codes.js";
import { repeated } from "./repeated.schema.js";

/** Members of a field that asks for a country. */
export const countryMembers = {
  countries: z
    .array(Country)
    .min(2)
    .meta({
      description: "Countries to choose from. All of them when left out.",
      examples: [["BH", "SA", "AE"]],
    })
    .exactOptional(),
  pinned: z
    .array(Country)
    .min(1)
    .meta({
      description: "Countries that most people choose, which stand before the others.",
      examples: [["BH", "SA"]],
    })
    .exactOptional(),
};

const Tag = z
  .string()
  .min(2)
  .meta({ description: "BCP 47 tag of a language.", examples: ["ar"] });

/** Members of a field that asks for a language. */
export const languageMembers = {
  languages: z
    .array(Tag)
    .min(2)
    .meta({
      description: "Languages to choose from. About two hundred when left out.",
      examples: [["ar", "en", "ur"]],
    })
    .exactOptional(),
  pinned: z
    .array(Tag)
    .min(1)
    .meta({
      description: "Languages that most people choose, which stand before the others.",
      examples: [["ar", "en"]],
    })
    .exactOptional(),
};

interface Lists {
  readonly among: readonly string[] | undefined;
  readonly pinned: readonly string[] | undefined;
}

/** Codes that stand twice in a list, and pinned ones that cannot be chosen. */
function checkLists(name: string, { among, pinned }: Lists, all: readonly string[]): readonly FieldFinding[] {
  return [
    ...repeated(among, name),
    ...repeated(pinned, "pinned"),
    ...(pinned ?? []).flatMap((code, at) =>
      (among ?? all).includes(code)
        ? []
        : [
            {
              pointer: `/pinned/${at}`,
              code: "options" as const,
              message: `'${code}' is to stand first but is not among what can be chosen.`,
            },
          ],
    ),
  ];
}

export const checkCountries = (
  { countries, pinned }: { readonly countries?: readonly string[]; readonly pinned?: readonly string[] },
  all: readonly string[],
): readonly FieldFinding[] => {
  const unknown = [
    ...(countries ?? []).flatMap((code, at) => unknownCountry(code, `/countries/${at}`)),
    ...(pinned ?? []).flatMap((code, at) => unknownCountry(code, `/pinned/${at}`)),
  ];
  return unknown.length ? unknown : checkLists("countries", { among: countries, pinned }, all);
};

export const checkLanguages = (
  { languages, pinned }: { readonly languages?: readonly string[]; readonly pinned?: readonly string[] },
  all: readonly string[],
): readonly FieldFinding[] => {
  const wrong = (tags: readonly string[] = [], member: string): readonly FieldFinding[] =>
    tags.flatMap((tag, at) => {
      const canonical = canonicalTag(tag);
      return canonical === tag
        ? []
        : [
            {
              pointer: `/${member}/${at}`,
              code: "language" as const,
              suggestion: canonical,
              message: `'${tag}' is not how BCP 47 writes a language${didYouMean(canonical)}`,
            },
          ];
    });
  const unknown = [...wrong(languages, "languages"), ...wrong(pinned, "pinned")];
  return unknown.length ? unknown : checkLists("languages", { among: languages, pinned }, all);
};
