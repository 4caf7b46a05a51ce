/** The frame of pages that are not files: an error, the preview of a definition, the agency's own view. */
import { html } from "hono/html";

/** A whole page; `main` is made with `html`, which escapes what is put in. */
export const frame = ({
  title,
  lang = "en",
  dir = "ltr",
  scripts = [],
  styles = [],
  language,
  main,
}) => html`<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} – Qasr al-Madina</title>
  <link rel="icon" href="/assets/crest.svg" type="image/svg+xml">
  <link rel="stylesheet" href="/assets/city.css">
  ${styles.map((href) => html`<link rel="stylesheet" href="${href}">`)}
  ${scripts.map((src) => html`<script type="module" src="${src}"></script>`)}
</head>
<body>
  <a class="skip" href="#content" lang="en" dir="ltr">Skip to the content</a>
  <aside class="demo" aria-label="About this site" lang="en" dir="ltr">A demonstration. Qasr al-Madina is an invented city: nothing sent here reaches an authority.</aside>
  <header class="masthead">
    <a class="brand" href="/" lang="en"><img src="/assets/crest.svg" alt="" width="64" height="64"><span><strong>Qasr al-Madina</strong><small>City of the seven gates</small></span></a>
    <nav class="nav" aria-label="Main" lang="en"><ul><li><a href="/">Home</a></li><li><a href="/received">Applications received</a></li></ul></nav>
    ${language ?? ""}
  </header>
  <main id="content" tabindex="-1">${main}</main>
</body>
</html>`;

/** A title band over what follows. */
export const titled = (title, lead, rest) =>
  html`<div class="title-band"><h1 class="title">${title}</h1><p>${lead}</p></div>${rest}`;
