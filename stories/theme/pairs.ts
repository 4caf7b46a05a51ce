import { contrast } from "./contrast.js";
import { tokens } from "./tokens.js";
import { declarationsOf } from "./themes.js";

/** A value of each scheme; for what is no colour both are the same. */
export interface Value {
  readonly light: string;
  readonly dark: string;
}
export type Values = ReadonlyMap<string, Value>;

/** Reads `light-dark(…, …)`; any other value is that of both schemes. */
export function bothOf(value: string): Value {
  const [, inner] = /^light-dark\((.*)\)$/s.exec(value.trim()) ?? [];
  // A comma may stand inside a colour: `rgb(1, 2, 3)`.
  let depth = 0;
  const comma = [...(inner ?? "")].findIndex((sign) => {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    return sign === "," && depth === 0;
  });
  return inner === undefined || comma < 0
    ? { light: value, dark: value }
    : { light: inner.slice(0, comma).trim(), dark: inner.slice(comma + 1).trim() };
}

/** A value as a sheet writes it. */
export const valueText = ({ light, dark }: Value): string =>
  light === dark ? light : `light-dark(${light}, ${dark})`;

/** Every token with its default, or what a sheet sets in its place. */
export function valuesOf(css: string): Values {
  const set = new Map(declarationsOf(css));
  return new Map(
    tokens().map(({ name, light, dark }) => {
      const own = set.get(name);
      return [name, own === undefined ? { light, dark } : bothOf(own)];
    }),
  );
}

export interface Pair {
  readonly front: string;
  readonly back: string;
  /** The least contrast that will do: 7 for words (WCAG 2.2 SC 1.4.6), 3 for edges and rings (1.4.11, 2.4.13). */
  readonly least: 3 | 7;
  readonly what: string;
}
const white = "white";
export const PAIRS: readonly Pair[] = [
  { front: "ink", back: "paper", least: 7, what: "Text" },
  { front: "ink", back: "surface", least: 7, what: "Text in notices and cards" },
  { front: "muted", back: "paper", least: 7, what: "Hints" },
  { front: "muted", back: "surface", least: 7, what: "Units beside a box" },
  { front: "accent", back: "paper", least: 7, what: "Links" },
  { front: "on-accent", back: "accent", least: 7, what: "Words on a button" },
  { front: "danger", back: "paper", least: 7, what: "Error messages" },
  { front: "danger", back: "surface", least: 7, what: "Links of the error summary" },
  { front: white, back: "success", least: 7, what: "Words of the confirmation" },
  { front: "border", back: "paper", least: 3, what: "Edges of boxes" },
  { front: "focus-ink", back: "paper", least: 3, what: "Focus ring on the page" },
];

export interface Judged extends Pair {
  readonly scheme: "light" | "dark";
  readonly ratio: number;
  readonly passes: boolean;
}

/** The contrast of every pair, in both schemes. Colours are `#rgb` or `#rrggbb`. */
export const judge = (values: Values): readonly Judged[] =>
  (["light", "dark"] as const).flatMap((scheme) => {
    const colour = (name: string): string =>
      name === white ? "#fff" : (values.get(`--diwan-${name}`)?.[scheme] ?? "#000");
    return PAIRS.map((pair) => {
      const ratio = contrast(colour(pair.front), colour(pair.back));
      return { ...pair, scheme, ratio, passes: ratio >= pair.least };
    });
  });
