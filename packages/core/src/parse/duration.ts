import { own } from "../own.js";

const DURATION = /^P(?=[\dT])(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/;
const UNITS: { readonly [unit: string]: string } = {
  y: "Y",
  year: "Y",
  mo: "M",
  month: "M",
  w: "W",
  week: "W",
  d: "D",
  day: "D",
};

export const isDuration = (text: string): boolean => DURATION.test(text);

/** "13 months" → `P13M`, `1y` → `P1Y`, `p13m` → `P13M`; `undefined` when it is anybody's guess. */
export function meantDuration(text: string): string | undefined {
  if (isDuration(text.toUpperCase())) return text.toUpperCase();
  const [, count, unit] = /^(?:p\s*)?(\d+)\s*([a-z]+?)s?$/i.exec(text.trim()) ?? [];
  const letter =
    unit === undefined
      ? undefined
      : (own(UNITS, unit.toLowerCase()) ?? (unit.toLowerCase() === "m" ? "M" : undefined));
  return letter === undefined ? undefined : `P${count}${letter}`;
}
