/** What arrived, as a caseworker looks for it: by applicant, form and state. What is searched for may be a name, so it is posted: no address, history or log has it. */
import { displayAnswer, flatten } from "@diwan/fields/answers";
import { inLanguage } from "@diwan/core";
import { loadLocale } from "@diwan/i18n";
import { answerGroups } from "@diwan/server";
import { STATES } from "@diwan/server/db";
import { bodyLimit } from "hono/body-limit";
import { html } from "hono/html";
import { frame, titled } from "./frame.mjs";
import { nameOf } from "./state.mjs";

/** Rows of a page, and how many submissions are looked through for them. */
const ROWS = 50;
const LOOKED_THROUGH = 2_000;

const languageName = (tag) => new Intl.DisplayNames(["en"], { type: "language" }).of(tag);

/** The first answered field that says who applies: a name, or a text that browsers fill in with one. */
const isName = ({ type, autocomplete }) => type === "name" || (type === "text" && autocomplete === "name");

/** Small letters without accents: who searches for "jose" finds "José". */
const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

function applicantOf(definition, { answers }, locale) {
  if (!definition) return "";
  const words = (text) => (text === undefined ? "" : inLanguage(text, locale.tag, definition.languages));
  const field = definition.pages
    .flatMap((page) => flatten(page.fields))
    .find((each) => isName(each) && Object.hasOwn(answers, each.name));
  return field
    ? displayAnswer(answers[field.name], field, { locale, words })
        .join(" ")
        .replace(/[\u2066-\u2069]/g, "")
    : "";
}

/** Those that match, the newest first; `more` says after which one the next page begins. */
async function matching({ store, desk, definitionOf }, { form, state, search, after }, locale) {
  const found = [];
  const wanted = folded(search);
  let seen = 0;
  for (let from = after; seen < LOOKED_THROUGH;) {
    const page = await store.list({ limit: ROWS, ...(from && { after: from }) });
    for (const summary of page) {
      seen++;
      if (form && summary.form !== form) continue;
      const [receipt, status] = await Promise.all([
        store.get(summary.reference),
        desk.look(summary.reference),
      ]);
      if (!receipt || !status || (state && status.state !== state)) continue;
      const applicant = applicantOf(definitionOf(summary.form), receipt.submission, locale);
      if (![summary.reference, applicant].some((text) => folded(text).includes(wanted))) continue;
      if (found.length === ROWS) return { found, more: found.at(-1) };
      found.push({ ...summary, applicant, state: status.state });
    }
    from = page.at(-1);
    if (page.length < ROWS) return { found };
  }
  return { found, isCut: true };
}

function countOf(count, more) {
  if (more) return `The newest ${count} that match`;
  return count === 1 ? "One matches" : `${count} match`;
}

const chosen = (is) => (is ? html`selected` : "");
const select = (name, label, all, options, value) =>
  html`<p><label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">${all}</option>${options.map(
    ([each, words]) => html`<option value="${each}" ${chosen(each === value)}>${words}</option>`,
  )}</select></p>`;

/** `titleOf(id)` is a form's title in English, `when` an instant in words; `forms()` the ids of all that are served. */
export function receivedList(app, { store, desk, definitionOf, forms, titleOf, when }) {
  const show = async (context, asked) => {
    context.header("Cache-Control", "no-store");
    const groups = await Promise.all(forms().map((id) => answerGroups(definitionOf(id))));
    const locale = await loadLocale("en", [...new Set(["base", "service", ...groups.flat()])]);
    const { form, state, search, after } = asked;
    const isFiltered = form !== "" || state !== "" || search !== "";
    const { found, more, isCut } = await matching({ store, desk, definitionOf }, asked, locale);
    const hidden = (entries) =>
      Object.entries(entries).map(
        ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
      );
    const table = html`<table>
      <thead><tr><th scope="col">Reference</th><th scope="col">Applicant</th><th scope="col">Form</th><th scope="col">State</th><th scope="col">Language</th><th scope="col">Received</th></tr></thead>
      <tbody>${found.map(
        (each) => html`<tr>
        <th scope="row"><a href="/received/${each.reference}">${each.reference}</a></th><td><bdi>${each.applicant || "–"}</bdi></td><td>${titleOf(each.form)} <small>${each.version}</small></td><td>${nameOf(each.state, locale)}</td><td>${languageName(each.language)}</td><td><time datetime="${each.receivedAt}">${when(each.receivedAt)}</time></td>
      </tr>`,
      )}</tbody></table>`;
    const nothing = isFiltered
      ? html`<p>Nothing matches. <a href="/received">Show everything that has arrived</a>.</p>`
      : html`<p>Nothing yet. Submit one of the forms, then reload this page.</p>`;
    return context.html(
      frame({
        title: "Applications received",
        main: titled(
          "Applications received",
          "What the city’s own staff see: every submission, the newest first.",
          html`<div class="band">
        <form class="finder" method="post" action="/received" role="search" aria-label="Applications">
          <p><label for="search">Reference or applicant</label><input type="search" id="search" name="search" value="${search}" maxlength="200" autocomplete="off" dir="auto"></p>
          ${select(
            "form",
            "Form",
            "All forms",
            forms().map((id) => [id, titleOf(id)]),
            form,
          )}
          ${select(
            "state",
            "State",
            "All states",
            STATES.map((each) => [each, nameOf(each, locale)]),
            state,
          )}
          <p><button>Find</button></p>
        </form>
        ${isFiltered && found.length ? html`<p role="status">${countOf(found.length, more)}. <a href="/received">Show everything that has arrived</a>.</p>` : ""}
        ${found.length ? html`<div class="scroll" role="region" aria-label="Submissions" tabindex="0">${table}</div>` : nothing}
        ${isCut ? html`<p>Only the newest ${LOOKED_THROUGH.toLocaleString("en")} were looked through.</p>` : ""}
        ${
          more
            ? html`<form class="finder" method="post" action="/received">${hidden({ form, state, search, after: `${more.receivedAt} ${more.reference}` })}<p><button>Older applications</button></p></form>`
            : ""
        }
        ${after ? html`<p><a href="/received">The newest applications</a></p>` : ""}</div>`,
        ),
      }),
    );
  };

  app.get("/received", (context) => show(context, { form: "", state: "", search: "" }));
  app.post("/received", bodyLimit({ maxSize: 16 * 1024 }), async (context) => {
    const posted = await context.req.parseBody();
    const text = (name) => (typeof posted[name] === "string" ? posted[name].trim() : "");
    const [receivedAt, reference] = text("after").split(" ");
    return show(context, {
      form: text("form"),
      state: STATES.includes(text("state")) ? text("state") : "",
      search: text("search").slice(0, 200),
      ...(reference && !Number.isNaN(Date.parse(receivedAt)) && { after: { receivedAt, reference } }),
    });
  });
}
