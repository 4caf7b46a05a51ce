import { create } from "storybook/theming/create";

const FONT = 'system-ui, "Noto Sans Arabic", "Segoe UI", Tahoma, sans-serif';
const MONO = 'ui-monospace, "Cascadia Code", Menlo, Consolas, monospace';

/** Storybook's own parts in the colours of Diwan's default theme; light or dark as the system asks. */
const light = create({
  base: "light",
  brandTitle: "Diwan",
  brandUrl: "./",
  brandTarget: "_self",
  fontBase: FONT,
  fontCode: MONO,
  colorPrimary: "#0b4d5e",
  colorSecondary: "#0b4d5e",
  appBg: "#f2f6f7",
  appContentBg: "#fff",
  appPreviewBg: "#fff",
  appBorderColor: "#d0dadf",
  textColor: "#15202b",
  textMutedColor: "#46525e",
  barTextColor: "#46525e",
  barSelectedColor: "#0b4d5e",
  barHoverColor: "#0b4d5e",
});
const dark = create({
  base: "dark",
  brandTitle: "Diwan",
  brandUrl: "./",
  brandTarget: "_self",
  fontBase: FONT,
  fontCode: MONO,
  colorPrimary: "#86d3e3",
  colorSecondary: "#2b8396",
  appBg: "#0c1217",
  appContentBg: "#11181e",
  appPreviewBg: "#11181e",
  appBorderColor: "#36454f",
  textColor: "#eef2f5",
  textMutedColor: "#bcc7d0",
  barBg: "#11181e",
  barTextColor: "#bcc7d0",
  barSelectedColor: "#86d3e3",
  barHoverColor: "#86d3e3",
});

export const docsTheme = matchMedia("(prefers-color-scheme: dark)").matches ? dark : light;
