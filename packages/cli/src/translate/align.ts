import type { FormText } from "./form-texts.js";
import { isTranslated, type Unit } from "./translation-file.js";

/** A text of the form with what a file of translations has of it. */
export interface Aligned {
  readonly text: FormText;
  /** Made of the same words: its translation can be used. */
  readonly unit?: Unit;
  /** The words were others when this unit was translated. */
  readonly stale?: Unit;
}

export interface Alignment {
  readonly texts: readonly Aligned[];
  /** Units of texts that the form does not have any more. */
  readonly gone: readonly Unit[];
}

/** Git and spreadsheets may have changed the ends of lines. */
const plainLines = (text: string): string => text.replace(/\r\n?/g, "\n");

const meant = (text: FormText, unit: Unit): Unit =>
  text.source === unit.source
    ? unit
    : {
        ...unit,
        source: text.source,
        target: text.source.includes("\r") ? unit.target : plainLines(unit.target),
      };

/**
 * Finds what a file has of each text of a form: by its id where the words are the same; else by its words, because a question may have been moved or renamed;
 * else by its id alone, and then the words have changed.
 */
export function align(texts: readonly FormText[], units: readonly Unit[]): Alignment {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const bySource = new Map<string, Unit[]>();
  for (const unit of units) {
    const source = plainLines(unit.source);
    const same = bySource.get(source);
    if (same) same.push(unit);
    else bySource.set(source, [unit]);
  }
  const used = new Set<Unit>();
  const found = new Map<FormText, Unit>();
  const use = (text: FormText, unit: Unit): void => {
    used.add(unit);
    found.set(text, unit);
  };
  for (const text of texts) {
    const unit = byId.get(text.id);
    if (unit && plainLines(unit.source) === plainLines(text.source)) use(text, unit);
  }
  for (const text of texts) {
    if (found.has(text)) continue;
    const same = (bySource.get(plainLines(text.source)) ?? []).filter(isTranslated);
    // Several translations of the same words depend on where they stand.
    const [first] = same;
    if (first && text.plural === undefined && same.every(({ target }) => target === first.target))
      use(text, first);
  }
  const aligned = texts.map((text): Aligned => {
    const unit = found.get(text);
    if (unit) return { text, unit: meant(text, unit) };
    const stale = byId.get(text.id);
    if (!stale || used.has(stale)) return { text };
    used.add(stale);
    return { text, stale };
  });
  return { texts: aligned, gone: units.filter((unit) => !used.has(unit)) };
}
