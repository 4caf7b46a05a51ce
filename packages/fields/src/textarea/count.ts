import type { FieldProps } from "../field.js";

export interface Limits {
  readonly maxLength?: number | undefined;
  readonly maxWords?: number | undefined;
}

/** How much may still be written; negative when it is too much. Characters as people count them, words between spaces: as the rules count. */
export const left = (text: string, { maxLength = 0, maxWords }: Limits): number =>
  maxWords === undefined
    ? maxLength - [...text.normalize("NFC")].length
    : maxWords - (text.match(/\S+/g) ?? []).length;

/** The same in words. */
export const leftWords = (text: string, p: FieldProps & Limits): string => {
  const count = left(text, p);
  return p.locale.t(`${p.maxWords === undefined ? "characters" : "words"}${count < 0 ? "Over" : "Left"}`, {
    count: Math.abs(count),
  });
};
