import { adoptStyles, theme } from "@diwan/fields";
import { html, nothing, render } from "lit";
import { speak, type Story } from "../field-story.js";
import { contrast } from "./contrast.js";
import { tokens, type Token } from "./tokens.js";

export default { title: "Theme/Tokens" };

const cell =
  "padding:.5em 1em .5em 0;text-align:start;vertical-align:top;border-block-end:1px solid var(--_line)";
const row = (token: Token, ...more: unknown[]): unknown =>
  html`<tr><th scope="row" style=${cell}><code style="white-space:nowrap">${token.name}</code></th><td style=${cell}>${token.meaning}</td>${more}</tr>`;
const head = (...titles: string[]): unknown =>
  html`<thead><tr>${titles.map((title) => html`<th scope="col" style=${cell}>${title}</th>`)}</tr></thead>`;
const swatch = (value: string): unknown =>
  html`<td style=${cell}><span aria-hidden="true" style="display:inline-block;inline-size:2.5em;block-size:1.5em;vertical-align:middle;border:1px solid var(--_border);border-radius:4px;background:${value}"></span> <code>${value}</code></td>`;

/** Contrast with what the colour stands on or under: text with the paper, text on a button with the button. */
const ratio = (token: Token, all: readonly Token[], look: "light" | "dark"): unknown => {
  const other =
    {
      "--diwan-on-accent": "--diwan-accent",
      "--diwan-paper": "--diwan-ink",
      "--diwan-surface": "--diwan-ink",
      "--diwan-success": "--diwan-paper",
      "--diwan-focus": "--diwan-focus-ink",
      "--diwan-focus-ink": "--diwan-focus",
    }[token.name] ?? "--diwan-paper";
  const found = all.find(({ name }) => name === other);
  // The panel's text is the paper's colour in light and the ink's in dark: say only what is always so.
  if (!found || token.name === "--diwan-success") return html`<td style=${cell}></td>`;
  return html`<td style=${cell}>${contrast(token[look], found[look]).toFixed(1)} with ${other.replace("--diwan-", "")}</td>`;
};

const page = (intro: string, table: unknown): HTMLElement => {
  adoptStyles(document, theme);
  const root = document.createElement("div");
  render(
    html`<div class="diwan" dir="ltr"><p>${intro}</p><div tabindex="0" role="region" aria-label="Tokens" style="overflow:auto"><table style="border-collapse:collapse;font-size:.85em">${table}</table></div></div>`,
    root,
  );
  return speak(root, "en");
};

export const Colours: Story = {
  name: "colours",
  render: () => {
    const all = tokens();
    return page(
      "Set any of these on the page, on a form or on anything around it. Defaults keep AAA contrast for text in light and in dark.",
      html`
      ${head("Token", "For", "Light", "Contrast", "Dark", "Contrast")}
      <tbody>${all.filter((token) => token.isColour).map((token) => row(token, swatch(token.light), ratio(token, all, "light"), swatch(token.dark), ratio(token, all, "dark")))}</tbody>`,
    );
  },
};

export const TypeSpaceAndMotion: Story = {
  name: "type, space and motion",
  render: () =>
    page(
      "Sizes are relative to the text, so that one token makes everything larger.",
      html`
    ${head("Token", "For", "Default")}
    <tbody>${tokens()
      .filter((token) => !token.isColour)
      .map((token) =>
        row(token, html`<td style=${cell}><code>${token.light || nothing}</code></td>`),
      )}</tbody>`,
    ),
};
