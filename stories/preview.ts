import { loadLocale } from "@diwan/i18n";
import type { Preview } from "@storybook/web-components-vite";
import { applyLook, type Look } from "./look.js";

const preview: Preview = {
  parameters: {
    layout: "padded",
    // On a field's page each state has a frame of its own: they differ in language and direction.
    docs: { story: { inline: false, height: "20rem" } },
    controls: { disable: true },
    // Any violation is an error, in the panel and in tests; nothing is switched off beyond what a story cannot have (page landmarks).
    a11y: {
      test: "error",
      options: {
        runOnly: ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      },
    },
  },
  globalTypes: {
    language: {
      description: "Language; direction follows",
      toolbar: {
        title: "Language",
        icon: "globe",
        dynamicTitle: true,
        items: [
          { value: "", title: "As the story" },
          { value: "en", title: "English" },
          { value: "ar", title: "العربية" },
        ],
      },
    },
    look: {
      description: "Light, dark or forced colours",
      toolbar: {
        title: "Look",
        icon: "contrast",
        dynamicTitle: true,
        items: [
          { value: "light", title: "Light" },
          { value: "dark", title: "Dark" },
          { value: "forced", title: "Forced colours" },
        ],
      },
    },
  },
  initialGlobals: { language: "", look: "light" },
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
    (story, { globals }) => {
      applyLook(globals["look"] as Look); // one of the toolbar's items
      return story();
    },
  ],
};
export default preview;
