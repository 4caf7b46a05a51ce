/** `npm start -- my.form.json`: that form in the city's site, or what is wrong with it, reloaded on every change of the file. */
import { basename } from "node:path";
import { inLanguage } from "@diwan/core";
import { createFormHandler } from "@diwan/server";
import { html } from "hono/html";
import { streamSSE } from "hono/streaming";
import { frame, titled } from "./frame.mjs";

const RELOAD = "/assets/reload.js";
const directionOf = (language) => {
  const locale = new Intl.Locale(language);
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? (/^(ar|fa|he|ps|sd|ug|ur|yi)\b/.test(language) ? "rtl" : "ltr");
};

/** The line a problem is in, with a mark under its column. */
function excerpt(text, { line, column = 1 }) {
  const words = line === undefined ? undefined : text.split("\n")[line - 1];
  if (words === undefined) return "";
  const from = Math.max(0, column - 60);
  return html`<pre tabindex="0">${words.slice(from, column + 60)}
${" ".repeat(column - 1 - from)}^</pre>`;
}

const problemList = (problems, text) => html`<ol class="problems">${problems.map((problem) => html`<li class="${problem.severity}">
  <p><strong>${problem.line === undefined ? problem.pointer || "The file" : `Line ${problem.line}, column ${problem.column}`}</strong>: ${problem.message}</p>
  ${problem.suggestion === undefined ? "" : html`<p>Suggestion: <code>${problem.suggestion}</code></p>`}
  ${excerpt(text, problem)}
</li>`)}</ol>`;

/** The handler of a definition, made once for each. */
function handlerOf(store, log) {
  let made;
  return (definition) => {
    if (made?.definition !== definition) made = { definition, handler: createFormHandler({ definitions: [definition], store, log }) };
    return made.handler;
  };
}

export function previewPages(app, { file, watched, store, log }) {
  const handler = handlerOf(store, log);
  const name = basename(file);

  app.all("/api/*", (context) => {
    const { result } = watched.current;
    return result.ok ? handler(result.definition)(context.req.raw) : context.notFound();
  });

  app.get("/preview", (context) => {
    const { result } = watched.current;
    return context.redirect(`/preview/${result.ok ? result.definition.languages[0] : "en"}`);
  });

  app.get("/preview/changes", (context) => streamSSE(context, async (stream) => {
    await new Promise((resolve) => {
      const end = watched.onChange(() => void stream.writeSSE({ data: "changed" }));
      stream.onAbort(() => { end(); resolve(); });
    });
  }));

  app.get("/preview/:language", (context) => {
    const { text, result } = watched.current;
    context.header("Cache-Control", "no-store");
    if (!result.ok) {
      const count = result.problems.length;
      return context.html(frame({ title: name, scripts: [RELOAD], main: titled(name, count === 1 ? "There is one problem in the file." : `There are ${count} problems in the file.`,
        html`<div class="prose">${problemList(result.problems, text)}<p>This page reloads when you save the file.</p></div>`) }));
    }
    const { definition, warnings } = result;
    const asked = context.req.param("language");
    const language = definition.languages.find((each) => each === asked);
    if (!language) return context.notFound();
    const others = definition.languages.filter((each) => each !== language)
      .map((each) => html`<a class="language" href="/preview/${each}" hreflang="${each}" lang="${each}">${new Intl.DisplayNames([each], { type: "language" }).of(each)}</a>`);
    const title = inLanguage(definition.title, language, definition.languages);
    return context.html(frame({
      title, lang: language, dir: directionOf(language), scripts: [RELOAD, "/diwan/diwan.js"], language: html`${others}`,
      main: html`<div class="title-band"><h1 class="title">${title}</h1><p lang="en"><bdi dir="ltr">${name}, version ${definition.version}. This page reloads when you save the file.</bdi></p></div>
        <div class="columns"><div class="panel"><diwan-form src="/api/forms/${definition.id}" action="/api/submissions" lang="${language}" heading-level="2"></diwan-form></div>
        <aside class="aside" lang="en" dir="ltr" aria-label="About the file"><section class="box"><h2>${warnings.length ? "Worth a look" : "No problems"}</h2>${problemList(warnings, text)}</section></aside></div>`,
    }));
  });
}
