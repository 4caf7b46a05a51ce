import { problemStyles, theme } from "@diwan/fields";
import { reviewStyles } from "@diwan/form/served";

/** What each token is for; a token without words, or words without a token, is an error (see `tokens`). */
const MEANING: { readonly [token: string]: string } = {
  ink: "Text",
  muted: "Hints and other quiet text",
  paper: "Background of forms and boxes",
  surface: "Background of what stands out quietly",
  line: "Lines between things",
  border: "Edges of controls",
  accent: "Links and buttons",
  "on-accent": "Text on buttons",
  danger: "Errors",
  success: "Confirmation panel",
  focus: "Focus ring, inner",
  "focus-ink": "Focus ring, outer",
  font: "Typeface",
  size: "Text size; everything follows it",
  leading: "Line height",
  script: "What line heights are multiplied by; scripts written from right to left get more",
  "heading-font": "Typeface of headings",
  space: "One step of space; all distances are multiples of it",
  radius: "Roundness of corners",
  "border-width": "Width of edges",
  target: "Least height of controls (WCAG 2.2 SC 2.5.5 asks 44px)",
  measure: "Longest line of text",
  motion: "Duration of transitions",
};

export interface Token {
  readonly name: string;
  readonly meaning: string;
  readonly light: string;
  readonly dark: string;
  readonly isColour: boolean;
}

/** Every token that the theme and the sheets which come after the first page read, with its default, from the sheets themselves. */
export function tokens(): readonly Token[] {
  const defaults = new Map<string, string>();
  for (const [, name = "", value = ""] of [theme, problemStyles, reviewStyles]
    .map(({ cssText }) => cssText)
    .join("\n")
    .matchAll(/var\(--diwan-([\w-]+),((?:[^()]|\([^()]*\))*)\)/g))
    if (!defaults.has(name)) defaults.set(name, value);
  const found = [...defaults.keys()];
  const odd = [
    ...found.filter((name) => !MEANING[name]),
    ...Object.keys(MEANING).filter((name) => !defaults.has(name)),
  ];
  if (odd.length) throw new Error(`stories/theme/tokens.ts and the theme disagree about ${odd.join(", ")}`);
  return Object.keys(MEANING).map((name) => {
    const value = defaults.get(name) ?? "";
    const [, light = value, dark = value] = /^light-dark\((.+),(.+)\)$/.exec(value) ?? [];
    return {
      name: `--diwan-${name}`,
      meaning: MEANING[name] ?? "",
      light,
      dark,
      isColour: /^(#|light-dark)/.test(value),
    };
  });
}
