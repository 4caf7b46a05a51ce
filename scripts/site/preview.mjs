/** `npm start -- my.form.json`: that form in the city's site, with what is wrong with the file beside the last version that could be shown; reloaded on every change of the file. */
import { basename } from "node:path";
import { inLanguage } from "@diwan/core";
import { createFormHandler, createPageHandler, readQuery, writeQuery } from "@diwan/server";
import { html, raw } from "hono/html";
import { streamSSE } from "hono/streaming";
import { exampleAnswersOf } from "./example-answers.mjs";
import { frame, titled } from "./frame.mjs";

const RELOAD = "/assets/reload.js";
const TOOLS = "/assets/preview.js";

/** The line a problem is in, with a mark under its column. */
function excerpt(text, { line, column = 1 }) {
  const words = line === undefined ? undefined : text.split("\n")[line - 1];
  if (words === undefined) return "";
  const from = Math.max(0, column - 60);
  return html`<pre tabindex="0">${words.slice(from, column + 60)}
${" ".repeat(column - 1 - from)}^</pre>`;
}

const problemList = (problems, text) =>
  html`<ol class="problems">${problems.map(
    (problem) => html`<li class="${problem.severity}">
  <p><strong>${problem.line === undefined ? problem.pointer || "The file" : `Line ${problem.line}, column ${problem.column}`}</strong>: ${problem.message}</p>
  ${problem.suggestion === undefined ? "" : html`<p>Suggestion: <code>${problem.suggestion}</code></p>`}
  ${excerpt(text, problem)}
</li>`,
  )}</ol>`;

/** `/preview/{language}`, further pages as `?page=`. */
const addressesOf = ({ id, languages }) => ({
  read(url) {
    const language = languages.find((each) => url.pathname === `/preview/${each}`);
    return language && { form: id, language, place: url.searchParams.get("page") ?? "", ...readQuery(url) };
  },
  write: ({ language, place, ...rest }) =>
    `/preview/${language}${writeQuery(rest, place ? { page: place } : {})}`,
});

/** The handlers of a definition, its endpoint and its pages, made once for each. */
function handlersOf({ server: { store, drafts, status, uploads, visits, secrets }, log, frameOf }) {
  let made;
  return (definition) => {
    if (made?.definition === definition) return made;
    const receive = createFormHandler({ definitions: [definition], store, drafts, status, uploads, log });
    const pages = createPageHandler({
      // These pages are reached over http.
      scheme: "http",
      definitions: [definition],
      receive,
      visits,
      secrets,
      uploads,
      log,
      addresses: addressesOf(definition),
      embed: "/diwan",
      drafts: true,
      status: true,
      element: { attributes: { "heading-level": "2" } },
      frame: frameOf(definition),
    });
    return (made = { definition, receive, pages });
  };
}

/** What the owner of a form looks at it with; a script shows it, and works it. */
const toolsOf = ({ pages, languages }, lang, write) => {
  const words = (text) => inLanguage(text, lang, languages);
  return html`<section class="box" id="preview-tools" hidden><h2>Look at it</h2>
          <p><button type="button" data-fill>Fill in example answers</button></p>
          <p><label>Theme <select name="theme"><option value="">As the browser</option><option value="light">Light</option><option value="dark">Dark</option></select></label></p>
          <p><label>Width <select name="width"><option value="">All there is</option><option value="320">320 pixels, a small phone</option><option value="480">480 pixels, a large phone</option><option value="768">768 pixels, a tablet</option></select></label></p>
          <p role="status"></p>
          <h3>Go to a page</h3>
          <ol>${pages.map(({ id, title }) => html`<li><a href="${write(id)}" data-page="${id}"><bdi lang="${lang}">${words(title)}</bdi></a></li>`)}</ol></section>`;
};

/** What is wrong with the file, or worth a look. Shown beside the last version that could be shown. */
function fileBox({ text, result }) {
  const problems = result.ok ? result.warnings : result.problems;
  const title = result.ok
    ? html`<h2>${problems.length ? "Worth a look" : "No problems"}</h2>`
    : html`<h2>${problems.length === 1 ? "There is one problem" : `There are ${problems.length} problems`} in the file</h2><p>The form beside this is the version before.</p>`;
  return html`<section class="box">${title}${problemList(problems, text)}</section>`;
}

export function previewPages(app, { file, watched, server, log }) {
  const name = basename(file);
  const handlers = handlersOf({
    server,
    log,
    frameOf:
      (definition) =>
      ({ title, lang, dir, html: form, languages, hasSwitch }) => {
        const others = (hasSwitch ? [] : languages)
          .filter(({ isCurrent }) => !isCurrent)
          .map(
            ({ tag, name: words, href }) =>
              html`<a class="language" href="${href}" hreflang="${tag}" lang="${tag}">${words}</a>`,
          );
        return String(
          frame({
            title,
            lang,
            dir,
            scripts: [RELOAD, TOOLS, "/diwan/diwan.js"],
            styles: ["/diwan/diwan.css"],
            language: html`${others}`,
            main: html`<div class="title-band"><h1 class="title">${inLanguage(definition.title, lang, definition.languages)}</h1><p lang="en"><bdi dir="ltr">${name}, version ${definition.version}. This page reloads when you save the file.</bdi></p></div>
        <div class="columns"><div class="panel">${raw(form)}</div>
        <aside class="aside" lang="en" dir="ltr" aria-label="About the file">${fileBox(watched.current)}${toolsOf(definition, lang, (place) => addressesOf(definition).write({ language: lang, place: place === definition.pages[0].id ? "" : place }))}</aside></div>`,
          }),
        );
      },
  });

  app.all("/api/*", (context) => {
    const { shown } = watched;
    return shown ? handlers(shown).receive(context.req.raw, context.env) : context.notFound();
  });

  app.get("/preview", (context) => {
    return context.redirect(`/preview/${watched.shown?.languages[0] ?? "en"}`);
  });

  app.get("/preview/examples.json", async (context) => {
    const { shown } = watched;
    if (!shown) return context.notFound();
    context.header("Cache-Control", "no-store");
    return context.json(await exampleAnswersOf(shown));
  });

  app.get("/preview/changes", (context) =>
    streamSSE(context, async (stream) => {
      await new Promise((resolve) => {
        const end = watched.onChange(() => void stream.writeSSE({ data: "changed" }));
        stream.onAbort(() => {
          end();
          resolve();
        });
      });
    }),
  );

  app.on(["GET", "HEAD", "POST", "PUT", "DELETE"], "/preview/:language", (context) => {
    const { shown } = watched;
    context.header("Cache-Control", "no-store");
    if (!shown) {
      const { text, result } = watched.current;
      const count = result.problems.length;
      return context.html(
        frame({
          title: name,
          scripts: [RELOAD],
          main: titled(
            name,
            count === 1 ? "There is one problem in the file." : `There are ${count} problems in the file.`,
            html`<div class="prose">${problemList(result.problems, text)}<p>This page reloads when you save the file.</p></div>`,
          ),
        }),
      );
    }
    return shown.languages.includes(context.req.param("language"))
      ? handlers(shown).pages(context.req.raw, context.env)
      : context.notFound();
  });
}
