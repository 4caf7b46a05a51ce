import { pointerOf } from "../pointer.js";
import type { Finding } from "../problem.js";
import { blankAnswers } from "../../texts/text-parts.js";
import type { PlacedText } from "../texts.js";
import { mayHoldAnswers } from "./answers-in-texts.js";
import type { Check, Form } from "./form.js";

/** Properties whose words, or whose list of them, may use Markdown; all others are plain. */
const RICH = /\/(?:intro|hint|text|next|contact|cells)(?:\/\d+)?$/;

interface Written {
  readonly pointer: string;
  readonly words: string;
  readonly rich: boolean;
  readonly takesNumbers: boolean;
}

const written = ({ pointer, text, takesNumbers = false }: PlacedText): readonly Written[] => {
  const rich = RICH.test(pointer);
  return typeof text === "string"
    ? [{ pointer, words: text, rich, takesNumbers }]
    : Object.entries(text).map(([tag, words]) => ({
        pointer: pointerOf([tag], pointer),
        words,
        rich,
        takesNumbers,
      }));
};

/** The first thing each text has that would be shown as it is written. */
const firstOf = (
  form: Form,
  find: (written: Written) => Omit<Finding, "pointer" | "severity"> | undefined,
): readonly Finding[] =>
  form.texts.flatMap(written).flatMap((each): readonly Finding[] => {
    const found = find(each);
    return found ? [{ pointer: each.pointer, severity: "warning", ...found }] : [];
  });

/** How other systems put answers into words: `${x}`, `%{x}`, `{x}`, `{0}`, `<%= x %>`, `[[x]]`, `«x»`, `%(x)s`, `%s`. */
const PLACEHOLDER =
  /[$%#]\{([^{}]*)\}|\{([A-Za-z_][\w.]*|\d+)\}|<%[=-]?\s*([\w.]+)\s*-?%>|\[\[\s*([\w.]+)\s*\]\](?!\()|«([A-Za-z_][\w.]*)»|%\((\w+)\)[sd]|(?<![\d\p{L}%])(?<!\d )%[sd]\b/su;

export const placeholders: Check = (form) =>
  firstOf(form, ({ words, pointer, takesNumbers }) => {
    // Spaces in their place, so that what is found after them is where it says.
    const own = takesNumbers
      ? words.replace(/\{(?:number|count)\}/g, (known) => " ".repeat(known.length))
      : words;
    // Ours are looked at by `answersInTexts`.
    const at = PLACEHOLDER.exec(blankAnswers(own));
    if (at === null) return undefined;
    const name = (at.slice(1).find((each) => each !== undefined) ?? "").trim();
    const suggestion = `{{ ${name} }}`;
    const isMeant =
      mayHoldAnswers(pointer) && form.names().some((names) => names.includes(name.split(".")[0] ?? ""));
    return {
      code: "placeholder",
      offset: at.index,
      ...(isMeant && { suggestion }),
      message: `${at[0]} would be shown as it is written: ${isMeant ? `write ${suggestion}.` : "an answer is put into words as in {{ full_name.given }}."}`,
    };
  });

const ENTITY = /&(?:[a-z]{2,}\d*|#\d+|#x[\da-f]+);/i;
/** What the commonest names of characters in HTML stand for. */
const CHARACTERS: { readonly [name: string]: string } = {
  nbsp: "\u00A0",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  copy: "©",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lrm: "\u200E",
  rlm: "\u200F",
  shy: "\u00AD",
  euro: "€",
  pound: "£",
};

/** Markdown beyond the subset that words may use, by what a reader would see. */
const BEYOND: readonly (readonly [sign: RegExp, advice: string])[] = [
  [
    /^#{1,6}\s/m,
    "words have no headings: a page has its title, and a long text may be several content fields",
  ],
  [/(?<=\S[^\S\n]*\n)={3,}[^\S\n]*$/m, "words have no headings: a page has its title"],
  [/!\[[^\]]*\]\([^)]*\)/, "words have no images: put a field of type image beside them"],
  [
    /^\s*\|?\s*:?-{3,}:?\s*\|/m,
    "words have no tables: put a field of type table beside them, or write a list",
  ],
  [/```|`[^`\n]+`/, "words have no code"],
  [/^>\s/m, "words have no quotations"],
  [/^(?:-{3,}|\*{3,}|_{3,})\s*$/m, "words have no lines across"],
  [/<https?:[^>\s]+>/, "a link is written [its words](https://…)"],
  [/~~[^~\n]+~~/, "words are not struck through"],
];
/** The subset itself, where words are plain. */
const SUBSET = /\*\*[^*\n]+\*\*|__[^_\n]+__|\[[^\]\n]+\]\([^)\s]+\)/;

export const unknownMarkup: Check = (form) =>
  firstOf(form, ({ words, rich }) => {
    const entity = ENTITY.exec(words);
    if (entity) {
      const character = CHARACTERS[entity[0].slice(1, -1).toLowerCase()];
      return {
        code: "html",
        offset: entity.index,
        suggestion: character,
        message: `${entity[0]} would be shown as it is written: words are not HTML. Write the character itself.`,
      };
    }
    for (const [sign, advice] of BEYOND) {
      const at = sign.exec(words);
      if (at)
        return {
          code: "markdown",
          offset: at.index,
          message: `'${at[0].trim()}' would be shown as it is written: ${advice}.`,
        };
    }
    const plain = rich ? null : SUBSET.exec(words);
    return plain === null
      ? undefined
      : {
          code: "markdown",
          offset: plain.index,
          message: `${plain[0]} would be shown as it is written: only hints, intros, help and content may use Markdown.`,
        };
  });
