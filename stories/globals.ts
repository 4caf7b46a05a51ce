/** What the toolbar chooses. */
export interface Globals {
  readonly language: "" | "en" | "ar";
  readonly look: "system" | "light" | "dark" | "forced";
  readonly contrast: "normal" | "more";
  readonly theme: string;
  readonly textSize: string;
  readonly script: "on" | "off";
  readonly host: string;
}

export const initialGlobals: Globals = {
  language: "",
  look: "system",
  contrast: "normal",
  theme: "default",
  textSize: "100",
  script: "on",
  host: "none",
};

let current: Globals = initialGlobals;
const listeners = new Set<(globals: Globals) => void>();

export const currentGlobals = (): Globals => current;

/** Called by the preview whenever the toolbar has chosen. */
export function chooseGlobals(globals: Partial<Globals>): void {
  current = { ...initialGlobals, ...globals };
  for (const listener of listeners) listener(current);
}

/** Tells what is drawn outside stories, in pages. Returns how to stop. */
export function onGlobals(listener: (globals: Globals) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
