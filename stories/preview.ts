import { loadLocale } from "@diwan/i18n";
import type { Preview } from "@storybook/web-components-vite";
import { GLOBALS_UPDATED, SET_GLOBALS } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";
import "./docs/docs.css";
import { docsTheme } from "./docs/docs-theme.js";
import { chooseGlobals, initialGlobals, type Globals } from "./globals.js";
import { hostSheet, paint, strip } from "./look.js";
import { THEMES } from "./theme/themes.js";

// Pages without a story follow the toolbar too.
for (const event of [SET_GLOBALS, GLOBALS_UPDATED])
  addons
    .getChannel()
    .on(event, ({ globals }: { readonly globals: Partial<Globals> }) => chooseGlobals(globals));

type Icon = "globe" | "paintbrush" | "mirror" | "contrast" | "zoom" | "lightning" | "browser";
const choice = (
  title: string,
  description: string,
  icon: Icon,
  items: readonly (readonly [string, string])[],
) => ({
  description,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: items.map(([value, words]) => ({ value, title: words })),
  },
});

/** What a story returns: an element, or a template of lit's. */
const frameOf = (drawn: unknown): HTMLElement => {
  const frame = document.createElement("div");
  frame.className = "diwan-story";
  if (drawn instanceof HTMLElement) {
    frame.lang = drawn.lang || "en";
    frame.dir = drawn.dir || "ltr";
    drawn.removeAttribute("lang");
    drawn.removeAttribute("dir");
    frame.append(drawn);
  }
  return frame;
};

const preview: Preview = {
  parameters: {
    layout: "padded",
    docs: {
      story: { inline: true },
      codePanel: true,
      toc: { headingSelector: "h2", title: "On this page" },
      theme: docsTheme,
    },
    controls: { expanded: true, sort: "none" },
    viewport: {
      options: {
        small: { name: "Small phone, 320 px", styles: { width: "320px", height: "640px" }, type: "mobile" },
        phone: { name: "Phone, 390 px", styles: { width: "390px", height: "844px" }, type: "mobile" },
        tablet: { name: "Tablet, 768 px", styles: { width: "768px", height: "1024px" }, type: "tablet" },
        desktop: { name: "Desktop, 1440 px", styles: { width: "1440px", height: "900px" }, type: "desktop" },
      },
    },
    backgrounds: { disable: true },
    // Any violation is an error, in the panel and in tests; nothing is switched off beyond what a story cannot have (page landmarks).
    a11y: {
      test: "error",
      options: {
        runOnly: ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      },
    },
  },
  globalTypes: {
    language: choice("Language", "Language; direction follows", "globe", [
      ["", "As the story"],
      ["en", "English, left to right"],
      ["ar", "العربية, right to left"],
    ]),
    theme: choice(
      "Theme",
      "The themes that come with Diwan",
      "paintbrush",
      THEMES.map(({ id, name }) => [id, name]),
    ),
    look: choice("Look", "Light, dark or forced colours", "mirror", [
      ["system", "As the system"],
      ["light", "Light"],
      ["dark", "Dark"],
      ["forced", "Forced colours"],
    ]),
    contrast: choice("Contrast", "What the system asks for (prefers-contrast)", "contrast", [
      ["normal", "Normal contrast"],
      ["more", "More contrast"],
    ]),
    textSize: choice("Text size", "What the browser's text is set to", "zoom", [
      ["100", "Text 100 %"],
      ["150", "Text 150 %"],
      ["200", "Text 200 %"],
    ]),
    script: choice(
      "JavaScript",
      "With a script, or as a server sends it in a frame where none runs",
      "lightning",
      [
        ["on", "JavaScript on"],
        ["off", "JavaScript off"],
      ],
    ),
    host: choice("Host page", "The style sheet of the page around", "browser", [
      ["none", "No host style"],
      ["plain", "Plain host"],
      ["loud", "Loud host"],
      ["bootstrap", "Like Bootstrap"],
      ["government", "Like GOV.UK"],
    ]),
  },
  initialGlobals: { ...initialGlobals },
  // Words are at hand before a story is drawn, so that no story flashes in another language.
  loaders: [
    async () => ({
      locales: {
        en: await loadLocale("en", ["base", "name", "address", "list", "after"]),
        ar: await loadLocale("ar", ["base", "name", "address", "list", "after"]),
      },
    }),
  ],
  decorators: [
    (story, { globals, viewMode }) => {
      const chosen = globals as unknown as Globals; // the toolbar's items above
      hostSheet(chosen.host);
      const root = document.documentElement;
      if (viewMode !== "docs") paint(root, chosen);
      const frame = frameOf(story());
      if (viewMode === "docs") {
        strip(root);
        paint(frame, chosen);
        root.lang = "en";
        root.dir = "ltr";
      } else {
        root.lang = frame.lang;
        root.dir = frame.dir;
      }
      return frame;
    },
  ],
};
export default preview;
