import { pointerOf } from "../pointer.js";
import type { Finding } from "../problem.js";
import { either, suggest } from "../suggest.js";
import { isKnownLanguage, languageWords } from "../language-tags.js";
import type { Check } from "./form.js";

/** Every text in every language the form declares, and in no other. */
export const translations: Check = ({ definition, texts: all }) => {
  const declared = definition.languages.filter(isKnownLanguage);
  return all.flatMap(({ pointer, text, isPartial }) =>
    typeof text === "string"
      ? plain(text, pointer, declared)
      : map(text, pointer, declared).filter(({ code }) => !isPartial || code !== "missingLanguage"),
  );
};

function plain(text: string, pointer: string, declared: readonly string[]): Finding[] {
  // a number or a sign is the same in every language
  if (declared.length < 2 || !/\p{L}/u.test(text)) return [];
  return [
    {
      pointer,
      code: "missingLanguage",
      message: `This is one text, and the form is in ${either(declared.map(languageWords), "and")}: write one for each, as { ${declared.map((tag) => `"${tag}": "…"`).join(", ")} }.`,
    },
  ];
}

function map(
  text: { readonly [tag: string]: string },
  pointer: string,
  declared: readonly string[],
): Finding[] {
  const missing = declared.filter((tag) => !Object.hasOwn(text, tag));
  const found: Finding[] = Object.keys(text)
    .filter((tag) => !declared.includes(tag))
    .map((tag) => {
      const meant =
        suggest(tag, missing) ?? missing.find((each) => each.split("-")[0] === tag.split(/[-_]/)[0]);
      return {
        pointer: pointerOf([tag], pointer),
        atKey: true,
        code: "unknownLanguage",
        suggestion: meant,
        message: `The form is not in '${tag}': ${meant === undefined ? "add it to 'languages', or take these words out." : `did you mean '${meant}'?`}`,
      };
    });
  const lacking = missing.filter((tag) => !found.some(({ suggestion }) => suggestion === tag));
  if (lacking.length > 0)
    found.push({
      pointer,
      code: "missingLanguage",
      message: `There are no words in ${either(lacking.map(languageWords), "and")} here.`,
    });
  return found;
}

/** Words that are not there, or only spaces. */
export const emptyTexts: Check = (form) =>
  form.texts.flatMap(({ pointer, text }) => {
    const empty = (words: string, at: string): Finding[] =>
      words.trim() === ""
        ? [
            {
              pointer: at,
              code: "emptyText",
              message: `There are no words here${at === pointer ? "" : ` in ${languageWords(at.slice(at.lastIndexOf("/") + 1))}`}: a person needs some.`,
            },
          ]
        : [];
    return typeof text === "string"
      ? empty(text, pointer)
      : Object.entries(text).flatMap(([tag, words]) => empty(words, pointerOf([tag], pointer)));
  });

/** HTML is never markup here, so somebody who writes it expects what will not happen. */
export const html: Check = (form) =>
  form.texts.flatMap(({ pointer, text }) =>
    (typeof text === "string" ? [["", text] as const] : Object.entries(text)).flatMap(([tag, words]) => {
      const element = /<\/?(?:a|b|i|p|br|ul|ol|li|div|span|em|strong|h[1-6]|table|img|script)\b[^>]*>/i.exec(
        words,
      )?.[0];
      return element === undefined
        ? []
        : [
            {
              pointer: tag === "" ? pointer : pointerOf([tag], pointer),
              code: "html" as const,
              severity: "warning" as const,
              message: `${element} would be shown as it is written: words may use Markdown, never HTML.`,
            },
          ];
    }),
  );
