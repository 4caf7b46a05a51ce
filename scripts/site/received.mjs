/** The agency's view of what arrived. It is the only page that shows answers; the site listens on this machine only unless HOST says otherwise. */
import { answerGroups, readReference, labelAnswers } from "@diwan/server";
import { loadLocale } from "@diwan/i18n";
import { inLanguage } from "@diwan/core";
import { html } from "hono/html";
import { frame, titled } from "./frame.mjs";
import { receivedList } from "./received-list.mjs";
import { statePart, stateRoute } from "./state.mjs";

const when = (instant) =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium" }).format(new Date(instant));

const rows = (answers) =>
  html`<dl class="record">${answers.map(
    ({ label, lines, items }) => html`<div><dt>${label}</dt>
  ${items ? items.map((item) => html`<dd><p class="tag">${item.title}</p>${rows(item.answers)}</dd>`) : html`<dd>${lines.map((line, at) => html`${at ? html`<br>` : ""}<bdi>${line}</bdi>`)}</dd>`}
</div>`,
  )}</dl>`;

/** What can be shown of an application: nothing of sealed answers, and of a form that is not served now the answers without their questions. */
function shownAnswers(submission, definition, locale) {
  const { sealed } = submission;
  if (sealed)
    return html`<p class="notice">The answers were sealed ${sealed.by === "browser" ? "in the citizen’s browser" : "by the server when they arrived"}: this server cannot read them. Whoever has the private key opens them with <code>diwan-server export-sealed</code> and <code>unseal</code>.</p>`;
  if (!definition)
    return html`<p class="notice">The definition of ‘${submission.form}’ is not served now, so its questions are not known here.</p><pre>${JSON.stringify(submission.answers, null, 2)}</pre>`;
  return labelAnswers(definition, submission, locale).map(
    (group) => html`<section class="box"><h2>${group.title}</h2>${rows(group.answers)}</section>`,
  );
}

const languageName = (tag) => new Intl.DisplayNames(["en"], { type: "language" }).of(tag);

/** `forms()` are the ids of the forms served now, `definitionOf(id)` is the form's definition, if it is served now; `desk` tells and sets what becomes of an application. */
export function receivedPages(app, { store, desk, definitionOf, forms }) {
  const titleOf = (id) => {
    const definition = definitionOf(id);
    return definition ? inLanguage(definition.title, "en", definition.languages) : id;
  };

  receivedList(app, { store, desk, definitionOf, forms, titleOf, when });

  const referenceOf = (context) => readReference(context.req.param("reference"));

  /** One application; `wrong`: a state that was sent and could not be taken. */
  async function show(context, { wrong } = {}) {
    context.header("Cache-Control", "no-store");
    const reference = referenceOf(context);
    const receipt = reference && (await store.get(reference));
    const status = receipt && (await desk.look(reference));
    if (!status) return context.notFound();
    const { submission, receivedAt } = receipt;
    const definition = definitionOf(submission.form);
    const asked = context.req.query("lang") ?? "en";
    const languages = definition?.languages ?? [];
    const language = languages.find((each) => each === asked) ?? languages[0] ?? "en";
    const locale = await loadLocale(language, definition ? await answerGroups(definition) : ["base"]);
    const answers = shownAnswers(submission, definition, locale);
    const links = languages.map(
      (each) =>
        html`<a href="?lang=${each}" hreflang="${each}">${new Intl.DisplayNames([each], { type: "language" }).of(each)}</a> `,
    );
    const state = statePart({
      status,
      language: languageName(submission.language),
      locale: await loadLocale("en", ["base", "service"]),
      when,
      wrong,
      isSet: !wrong && context.req.query("set") !== undefined,
    });
    return context.html(
      frame({
        title: wrong ? `Error: ${reference}` : reference,
        main: titled(
          reference,
          `${titleOf(submission.form)}, ${when(receivedAt)}, filled in in ${languageName(submission.language)}`,
          html`<div class="prose">${state}<p>Questions in: ${links}</p><div lang="${language}" dir="${locale.dir}">${answers}</div><p><a href="/received">All that has arrived</a></p></div>`,
        ),
      }),
      wrong ? 422 : 200,
    );
  }

  app.get("/received/:reference", (context) => show(context));
  stateRoute(app, { desk, referenceOf, show });
}
