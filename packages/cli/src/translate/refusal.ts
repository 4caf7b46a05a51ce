import type { FormText } from "./form-texts.js";
import { differenceOf } from "./placeholders.js";

const listed = (names: readonly string[]): string => names.join(" and ");

/** Why a translation cannot be used, as a sentence; `undefined` where it can. */
export function refusalOf(text: FormText, target: string): string | undefined {
  if (target.includes("\uFFFD") && !text.source.includes("\uFFFD"))
    return "letters were lost (�): the file was saved in the wrong encoding.";
  if (/^[?\s]+$/.test(target))
    return "it has only question marks: the file was saved in an encoding without these letters.";
  const { lost, added } = differenceOf(text.source, target, {
    takesNumbers: text.takesNumbers,
    // Zero, one and two may be said in words.
    mayOmitCount: text.plural !== undefined && ["zero", "one", "two"].includes(text.plural),
  });
  const open = target.split("{{").length - target.split("}}").length;
  if (lost.length) return `${listed(lost)} is lost. It must stand in the translation as it is.`;
  if (added.length) return `${listed(added)} does not stand in the original.`;
  return open === 0 ? undefined : "one of {{ and }} is missing.";
}

/** What may be wrong with a translation that can be used. */
export function doubtOf({ source, limit }: FormText, target: string): string | undefined {
  if (limit !== undefined && [...target].length > limit)
    return `it has ${[...target].length} characters, and more than ${limit} may not fit.`;
  return target === source && /\p{L}{4}/u.test(source) ? "it is the same as the original." : undefined;
}
