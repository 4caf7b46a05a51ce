import type { StorybookConfig } from "@storybook/web-components-vite";
import { defaultClientConditions } from "vite";

const config: StorybookConfig = {
  framework: "@storybook/web-components-vite",
  stories: ["../stories/**/*.stories.ts"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y"],
  // Nothing of an agency's leaves the machine; scripts/storybook.mjs says so twice more (flag and environment).
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) => ({
    ...vite,
    // Packages from their TypeScript sources, so that a change is seen at once and nothing has to be built first.
    resolve: { ...vite.resolve, conditions: ["diwan-source", ...defaultClientConditions] },
  }),
};
export default config;
