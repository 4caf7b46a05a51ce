/** Tokens as the Design Tokens Community Group writes them (format module 2025.10), for Figma and other tools: `tokens.json`. */
import type { Token } from "./tokens.js";
import { valueText, type Value, type Values } from "./pairs.js";

interface DesignToken {
  readonly $type: string;
  readonly $value: unknown;
  readonly $description: string;
}
type Group = { [name: string]: DesignToken | Group | string };

/** The size that `large` has where the browser's default is 16 px. */
const LARGE = 1.125;

function colour(hex: string): unknown {
  const full = hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join("")}` : hex;
  const components = [1, 3, 5].map(
    (at) => Math.round((Number.parseInt(full.slice(at, at + 2), 16) / 255) * 1e4) / 1e4,
  );
  return { colorSpace: "srgb", components, alpha: 1, hex: full };
}

/** A length in the units that the format knows: `em` is that of the text. `undefined` in others (`4ch`, `calc(…)`). */
function dimension(value: string): unknown {
  if (value === "large") return { value: LARGE, unit: "rem" };
  const [, number, unit = "px"] = /^(\d+(?:\.\d+)?|\.\d+)(px|rem|em)?$/.exec(value) ?? [];
  if (number === undefined || (unit === "px" && number !== "0" && !value.endsWith("px"))) return undefined;
  return unit === "em" ? { value: Number(number) * LARGE, unit: "rem" } : { value: Number(number), unit };
}

const families = (value: string): readonly string[] =>
  value.split(",").map((name) => name.trim().replaceAll('"', ""));
const milliseconds = (value: string): number =>
  value.endsWith("ms") ? Number.parseFloat(value) : Number.parseFloat(value) * 1000;

function typed(name: string, value: string, font: string): Omit<DesignToken, "$description"> {
  if (name === "font" || name === "heading-font")
    return { $type: "fontFamily", $value: families(value === "inherit" ? font : value) };
  if (name === "leading" || name === "script") return { $type: "number", $value: Number(value) };
  if (name === "motion") return { $type: "duration", $value: { value: milliseconds(value), unit: "ms" } };
  return { $type: "dimension", $value: dimension(value) };
}

export function designTokens(name: string, all: readonly Token[], values: Values): Group {
  const schemes: { readonly [scheme in keyof Value]: Group } = { light: {}, dark: {} };
  const rest: Group = {};
  const font = values.get("--diwan-font")?.light ?? "";
  for (const token of all) {
    const short = token.name.replace("--diwan-", "");
    const value = values.get(token.name) ?? token;
    if (token.isColour)
      for (const scheme of ["light", "dark"] as const)
        schemes[scheme][short] = {
          $type: "color",
          $value: colour(value[scheme]),
          $description: token.meaning,
        };
    else {
      const known = typed(short, value.light, font);
      // What the format has no unit for is left out.
      if (known.$value !== undefined) rest[short] = { ...known, $description: token.meaning };
    }
  }
  return { diwan: { $description: `Theme of Diwan: ${name}`, color: { ...schemes }, ...rest } };
}

/** A theme as the sheet that sets it: what differs from the default and no more. */
export function sheetOf(name: string, all: readonly Token[], values: Values): string {
  const lines = all.flatMap(({ name: token, light, dark }) => {
    const value = values.get(token);
    if (!value || (value.light === light && value.dark === dark)) return [];
    return [`  ${token}: ${valueText(value)};`];
  });
  return `/* ${name} */\n:root {\n${lines.join("\n")}\n}\n`;
}
