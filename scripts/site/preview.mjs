/** `npm start -- my.form.json`: that form in the city's site, or what is wrong with it, reloaded on every change of the file. */
import { basename } from "node:path";
import { inLanguage } from "@diwan/core";
import { createFormHandler, createPageHandler, readQuery, writeQuery } from "@diwan/server";
import { html, raw } from "hono/html";
import { streamSSE } from "hono/streaming";
import { frame, titled } from "./frame.mjs";

const RELOAD = "/assets/reload.js";

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
  return (definition, warnings) => {
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
      frame: frameOf(definition, warnings),
    });
    return (made = { definition, receive, pages });
  };
}

export function previewPages(app, { file, watched, server, log }) {
  const name = basename(file);
  const handlers = handlersOf({
    server,
    log,
    frameOf:
      (definition, warnings) =>
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
            scripts: [RELOAD, "/diwan/diwan.js"],
            styles: ["/diwan/diwan.css"],
            language: html`${others}`,
            main: html`<div class="title-band"><h1 class="title">${inLanguage(definition.title, lang, definition.languages)}</h1><p lang="en"><bdi dir="ltr">${name}, version ${definition.version}. This page reloads when you save the file.</bdi></p></div>
        <div class="columns"><div class="panel">${raw(form)}</div>
        <aside class="aside" lang="en" dir="ltr" aria-label="About the file"><section class="box"><h2>${warnings.length ? "Worth a look" : "No problems"}</h2>${problemList(warnings, watched.current.text)}</section></aside></div>`,
          }),
        );
      },
  });

  app.all("/api/*", (context) => {
    const { result } = watched.current;
    return result.ok
      ? handlers(result.definition, result.warnings).receive(context.req.raw, context.env)
      : context.notFound();
  });

  app.get("/preview", (context) => {
    const { result } = watched.current;
    return context.redirect(`/preview/${result.ok ? result.definition.languages[0] : "en"}`);
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
    const { text, result } = watched.current;
    context.header("Cache-Control", "no-store");
    if (!result.ok) {
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
    return result.definition.languages.includes(context.req.param("language"))
      ? handlers(result.definition, result.warnings).pages(context.req.raw, context.env)
      : context.notFound();
  });
}
