import type { StorybookConfig } from "@storybook/web-components-vite";
import { defaultClientConditions } from "vite";

const config: StorybookConfig = {
  framework: "@storybook/web-components-vite",
  stories: ["../stories/**/*.mdx", "../stories/**/*.stories.ts"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y"],
  docs: { defaultName: "Guidance" },
  // Pictures that an example form shows.
  staticDirs: [{ from: "../docs/examples/site/assets", to: "/assets" }],
  // Nothing of an agency's leaves the machine; scripts/storybook.mjs says so twice more (flag and environment).
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) => ({
    ...vite,
    // Packages from their TypeScript sources, so that a change is seen at once and nothing has to be built first.
    // Browsers that know light-dark() and nesting are given style sheets as they are written.
    build: { ...vite.build, cssTarget: ["chrome123", "firefox128", "safari18"], chunkSizeWarningLimit: 4000 },
    resolve: { ...vite.resolve, conditions: ["diwan-source", ...defaultClientConditions] },
  }),
};
export default config;
