/** What can be wrong with a translation and a machine can see. */
import { FORMS } from "./plurals.mjs";

const names = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
const withoutNames = (text) => text.replace(/\{\w+\}/g, " ");

/** Zero, one and two may be said in words, without {count}. */
function placeholderFault(id, source, target) {
  const wanted = new Set(names(source));
  const got = new Set(names(target));
  const unknown = [...got].filter((name) => !wanted.has(name));
  if (unknown.length) return `unknown placeholder {${unknown.join("}, {")}}`;
  const missing = [...wanted].filter(
    (name) => !got.has(name) && !(name === "count" && /\[(zero|one|two)\]$/.test(id)),
  );
  return missing.length ? `missing placeholder {${missing.join("}, {")}}` : undefined;
}

/** Scripts a language is written in, by its main one (ISO 15924); Han counts to Korean as well. */
const WRITTEN_IN = {
  Jpan: ["Han", "Hiragana", "Katakana"],
  Kore: ["Hangul", "Han"],
  Hans: ["Han"],
  Hant: ["Han"],
};
const SCRIPTS = {
  Arab: "Arabic",
  Armn: "Armenian",
  Beng: "Bengali",
  Cyrl: "Cyrillic",
  Deva: "Devanagari",
  Ethi: "Ethiopic",
  Geor: "Georgian",
  Grek: "Greek",
  Gujr: "Gujarati",
  Guru: "Gurmukhi",
  Hebr: "Hebrew",
  Khmr: "Khmer",
  Knda: "Kannada",
  Laoo: "Lao",
  Latn: "Latin",
  Mlym: "Malayalam",
  Mymr: "Myanmar",
  Sinh: "Sinhala",
  Taml: "Tamil",
  Telu: "Telugu",
  Thai: "Thai",
};
const scriptsOf = (language) => {
  const script = new Intl.Locale(language).maximize().script ?? "Latn";
  return WRITTEN_IN[script] ?? [SCRIPTS[script] ?? "Latin"];
};
/** Alphabets whose letters look like those of another: a word of two of them is a mistake nobody sees. */
const ALIKE = ["Latin", "Cyrillic", "Greek"];

/** Letters of other scripts than the language's, but for what the English writes the same (PDF, name@example.com) and abbreviations in capitals (SMS). */
function scriptFault(language, source, target) {
  const own = scriptsOf(language);
  const inOwn = new RegExp(`[${own.map((script) => `\\p{Script=${script}}`).join("")}]`, "u");
  for (const word of withoutNames(target).match(/[\p{L}\p{M}]+/gu) ?? []) {
    const letters = [...word].filter((letter) => /\p{L}/u.test(letter) && !/\p{Script=Common}/u.test(letter));
    const foreign = letters.filter((letter) => !inOwn.test(letter)).join("");
    if (!foreign) continue;
    const isMixed =
      foreign.length < letters.length &&
      ALIKE.includes(own[0]) &&
      /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(foreign);
    const isKept =
      !isMixed && (source.toLowerCase().includes(foreign.toLowerCase()) || /^[A-Z]{2,}$/.test(foreign));
    if (!isKept) return `letters of another script: ${word}`;
  }
  return undefined;
}

/** Words that are the same in English for a reason everybody knows. */
const SAME = /name@example\.com|\b[A-Z]{2,}\b/g;
const isCopy = (source, target) =>
  source === target && /[a-z]{4}/.test(withoutNames(source).replace(SAME, ""));

/** A button may be 2.5 times as long as the English one, and 30 letters in any case. */
const isTooLong = (note, source, target) =>
  note.startsWith("Button") && [...target].length > Math.max(30, 2.5 * [...source].length);

/**
 * What is wrong with one translation, or undefined.
 * @param {{ language: string, id: string, source: string, target: string, note: string, sameAsEnglish?: readonly string[] }} unit
 */
export function fault({ language, id, source, target, note, sameAsEnglish = [] }) {
  const wrong = placeholderFault(id, source, target);
  if (wrong) return wrong;
  if (target.trim() !== target) return "space at the start or end";
  if (target.normalize("NFC") !== target) return "not in Unicode's form NFC";
  if (/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/.test(target))
    return "a mark of direction that nobody sees: what is filled in is isolated by the code";
  const script = scriptFault(language, source, target);
  if (script) return script;
  const message = id.replace(new RegExp(`\\[(${FORMS.join("|")})\\]$`), "");
  if (isCopy(source, target) && !sameAsEnglish.includes(message))
    return `the same as in English (list it under "sameAsEnglish" of the glossary if that is right)`;
  if (isTooLong(note, source, target)) return "over 2.5 times as long as the English button";
  return undefined;
}

const bare = (text, language) => text.replace(/[\s\p{P}]+$|^[\s\p{P}]+/gu, "").toLocaleLowerCase(language);

/**
 * Terms of the glossary that are rendered in two ways where the English message is just that term.
 * @param {string} language
 * @param {readonly { id: string, source: string, target: string }[]} units
 * @param {{ [term: string]: string | readonly string[] }} glossary
 */
export function termFaults(language, units, glossary) {
  const terms = new Map(
    Object.entries(glossary).map(([term, words]) => [
      bare(term.replace(/\s*\(.*\)$/, ""), "en"),
      [words]
        .flat()
        .flatMap((each) => each.split(/\s*[/;]\s*/))
        .map((each) => bare(each, language)),
    ]),
  );
  const said = new Map();
  const faults = [];
  for (const { id, source, target } of units) {
    const term = bare(source, "en");
    const allowed = terms.get(term);
    if (!target || !allowed) continue;
    const word = bare(target, language);
    const before = said.get(term);
    if (before && before !== word && !(allowed.includes(word) && allowed.includes(before)))
      faults.push(`${id}: “${source}” is “${target}” here and “${before}” elsewhere`);
    else if (!before) said.set(term, word);
  }
  return faults;
}
