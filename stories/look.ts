import { problemStyles, theme } from "@diwan/fields";
import { catalogue } from "@diwan/fields/examples";
import { errorStyles, reviewStyles, servedStyles } from "@diwan/form/served";
import type { Globals } from "./globals.js";
import { HOSTS } from "./hosts.js";
import { declarationsOf, THEMES } from "./theme/themes.js";

/** A forced palette as systems offer it. A page cannot ask for the real one: this shows the theme's own rules for it in its tokens. */
const PALETTE = {
  ink: "#fff",
  muted: "#fff",
  paper: "#000",
  surface: "#000",
  line: "#fff",
  border: "#fff",
  accent: "#ffff00",
  "on-accent": "#000",
  danger: "#fff",
  success: "#000",
  focus: "#00ffff",
  "focus-ink": "#00ffff",
};

/** Every sheet that fields and forms adopt; they are shared by every tree, so a rule turned on here is on in a form's shadow root too. */
const sheets = new Set([
  theme,
  problemStyles,
  errorStyles,
  reviewStyles,
  servedStyles,
  ...Object.values(catalogue).flatMap(({ kind }) => kind.styles ?? []),
]);
interface AskingRule {
  readonly rule: CSSMediaRule;
  /** What it asks for, which may be more than one thing: `print, (forced-colors: active)`. */
  readonly own: string;
}
const asked = new Map<string, readonly AskingRule[]>();
/** Rules for what a page cannot ask of a system, found once by what they ask for. */
function rulesFor(media: string): readonly AskingRule[] {
  let found = asked.get(media);
  if (!found) {
    found = [...sheets]
      .flatMap(({ styleSheet }) => [...(styleSheet?.cssRules ?? [])])
      .filter((rule) => rule instanceof CSSMediaRule)
      .filter((rule) => rule.media.mediaText.includes(media))
      .map((rule) => ({ rule, own: rule.media.mediaText }));
    asked.set(media, found);
  }
  return found;
}
function ask(media: string, isOn: boolean): void {
  for (const { rule, own } of rulesFor(media)) rule.media.mediaText = isOn ? "all" : own;
}

/** What the toolbar's choices are for tokens: of the theme, of a forced palette, of larger text. */
export function tokensOf({ look, theme: chosen, textSize }: Globals): ReadonlyMap<string, string> {
  const tokens = new Map(declarationsOf(THEMES.find(({ id }) => id === chosen)?.css ?? ""));
  if (look === "forced")
    for (const [token, value] of Object.entries(PALETTE)) tokens.set(`--diwan-${token}`, value);
  if (textSize !== "100")
    tokens.set(
      "--diwan-size",
      `calc(${tokens.get("--diwan-size") ?? "1.125rem"} * ${Number(textSize) / 100})`,
    );
  return tokens;
}

const SCHEMES = { system: "light dark", light: "light", dark: "dark", forced: "dark" } as const;
const painted = new WeakMap<HTMLElement, readonly string[]>();

/** Paints an element and all in it. */
export function paint(element: HTMLElement, globals: Globals): void {
  for (const token of painted.get(element) ?? []) element.style.removeProperty(token);
  const tokens = tokensOf(globals);
  for (const [token, value] of tokens) element.style.setProperty(token, value);
  painted.set(element, [...tokens.keys()]);
  element.style.colorScheme = SCHEMES[globals.look];
  ask("(forced-colors: active)", globals.look === "forced");
  ask("(prefers-contrast: more)", globals.contrast === "more");
}

/** Takes the paint off again: a page of guidance is not a story. */
export function strip(element: HTMLElement): void {
  for (const token of painted.get(element) ?? []) element.style.removeProperty(token);
  painted.delete(element);
  element.style.removeProperty("color-scheme");
}

/** The host page's own style sheet, which reaches stories and nothing else of a page of guidance. */
export function hostSheet(host: string): void {
  const id = "diwan-host-sheet";
  const style =
    document.getElementById(id) ??
    document.head.appendChild(Object.assign(document.createElement("style"), { id }));
  style.textContent = HOSTS[host] ? `@scope (.diwan-story) {\n${HOSTS[host]}\n}` : "";
}
