/** Light, dark and forced colours, as an engine can. */
import { executeServerCommand } from "@web/test-runner-commands";

export const SCHEMES = ["light", "dark", "forced colours"] as const;
export type Scheme = (typeof SCHEMES)[number];

export const isChromium = /Chrome/.test(navigator.userAgent);

/**
 * Chromium is told as the system would tell it. The others have no such command: dark is set as a page sets it (`color-scheme`), which the theme follows
 * alike, and forced colours cannot be had at all.
 */
export const schemesHere: readonly Scheme[] = isChromium ? SCHEMES : ["light", "dark"];

export async function setScheme(scheme: Scheme): Promise<void> {
  const { style } = document.documentElement;
  // A colour on its way to another would be judged half-way.
  style.setProperty("--diwan-motion", "0s");
  const dark = scheme === "dark";
  const emulated = await executeServerCommand<boolean, object>("diwan:emulate", {
    colorScheme: dark ? "dark" : "light",
    forcedColors: scheme === "forced colours",
  });
  const asPage = dark ? "dark" : "light";
  style.colorScheme = emulated ? "light dark" : asPage;
  document.body.style.background = "light-dark(#fff,#11181e)";
  document.body.style.color = "light-dark(#000,#fff)";
}
