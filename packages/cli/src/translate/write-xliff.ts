import { pieces } from "./placeholders.js";
import { CONTEXT, type TranslationFile, type Unit } from "./translation-file.js";
import { escapeAttribute, escapeNote, escapeText } from "./xml-text.js";

/** Writes XLIFF 2.0 (OASIS), with its modules for candidates (the translation of earlier words) and for size. */
export function writeXliff({ form, sourceLanguage, targetLanguage, units }: TranslationFile): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" version="2.0" srcLang="${escapeAttribute(sourceLanguage)}"${targetLanguage && ` trgLang="${escapeAttribute(targetLanguage)}"`}>
  <file id="form" original="${escapeAttribute(form)}" xml:space="preserve">
    <slr:profiles generalProfile="xliff:codepoints"/>
${units.map(unitLines).join("")}  </file>
</xliff>
`;
}

function unitLines(unit: Unit): string {
  const { id, source, target, state, previous, limit, gone } = unit;
  const inline = inlineWriter();
  const written = { source: inline.write(source), target: inline.write(target) };
  const notes = notesOf(unit).map(
    ([category, text]) => `<note category="${category}">${escapeNote(text)}</note>`,
  );
  const lines = [
    previous &&
      `<mtc:matches><mtc:match ref="#s"><source>${escapeText(previous.source)}</source><target>${escapeText(previous.target)}</target></mtc:match></mtc:matches>`,
    notes.length && `<notes>${notes.join("")}</notes>`,
    inline.data.length &&
      `<originalData>${inline.data.map((text, at) => `<data id="d${at + 1}">${escapeText(text)}</data>`).join("")}</originalData>`,
    `<segment id="s" state="${state}"><source>${written.source}</source>${target && `<target>${written.target}</target>`}</segment>`,
  ].filter(Boolean);
  const attributes = [
    `id="${escapeAttribute(id)}"`,
    gone && 'translate="no"',
    limit !== undefined && `slr:sizeRestriction="${limit}"`,
  ].filter(Boolean);
  return `    <unit ${attributes.join(" ")}>\n${lines.map((line) => `      ${line}\n`).join("")}    </unit>\n`;
}

const notesOf = ({ context, comment }: Unit): readonly (readonly [category: string, text: string])[] => [
  ...CONTEXT.flatMap((category) => {
    const text = context[category];
    return text === undefined ? [] : [[category, text] as const];
  }),
  ...(comment === undefined ? [] : [["comment", comment] as const]),
];

/** Writes placeholders as elements, so that an editor keeps anybody from translating them; the same in source and target have the same id. */
function inlineWriter(): { readonly data: string[]; write(text: string): string } {
  const data: string[] = [];
  const ids = new Map<string, number>();
  const idOf = (key: string): number => {
    const id = ids.get(key) ?? ids.size + 1;
    ids.set(key, id);
    return id;
  };
  return {
    data,
    write(text) {
      const seen = new Map<string, number>();
      return pieces(text)
        .map((piece) => {
          if (!piece.isPlaceholder) return escapeText(piece.text);
          if (!data.includes(piece.text)) data.push(piece.text);
          const count = (seen.get(piece.text) ?? 0) + 1;
          seen.set(piece.text, count);
          return `<ph id="${idOf(`${count} ${piece.text}`)}" dataRef="d${data.indexOf(piece.text) + 1}" disp="${escapeAttribute(piece.text)}"/>`;
        })
        .join("");
    },
  };
}
