import { theme } from "@diwan/fields";

export type Look = "light" | "dark" | "forced";

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
const FORCED = "(forced-colors: active)";
/** The theme's rules for forced colours; the sheet is shared by every tree, so turning them on here turns them on in the form's shadow root too. */
const forcedRules = (): readonly CSSMediaRule[] =>
  [...(theme.styleSheet?.cssRules ?? [])].filter(
    (rule): rule is CSSMediaRule =>
      rule instanceof CSSMediaRule && (rule.media.mediaText === FORCED || rule.media.mediaText === "all"),
  );

/** Paints the canvas and everything on it. */
export function applyLook(look: Look): void {
  const { style } = document.documentElement;
  style.colorScheme = look === "light" ? "light" : "dark";
  for (const [token, value] of Object.entries(PALETTE))
    look === "forced"
      ? style.setProperty(`--diwan-${token}`, value)
      : style.removeProperty(`--diwan-${token}`);
  for (const rule of forcedRules()) rule.media.mediaText = look === "forced" ? "all" : FORCED;
}
