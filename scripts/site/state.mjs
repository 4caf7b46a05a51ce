/** What the agency says has become of an application: the state of now, what was said before, and a form that needs no JavaScript to say something new. */
import { STATES } from "@diwan/server/db";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { html } from "hono/html";

/** As the endpoint takes them. */
const LONGEST = 2_000;
const IDS = {
  received: "received",
  "in-review": "inReview",
  "more-needed": "moreNeeded",
  decided: "decided",
};
/** In the words the citizen reads. */
export const nameOf = (state, locale) => locale.t(`status.${IDS[state]}`);
const meaningOf = (state, locale) => locale.t(`status.${IDS[state]}Text`);

/** `status`: what the desk knows; `language`: the citizen's, in words; `locale`: English, with the `service` words; `wrong`: what was sent and could not be taken. */
export function statePart({
  status: { reference, state, message, history },
  language,
  locale,
  when,
  isSet,
  wrong,
}) {
  const chosen = wrong?.state ?? state;
  const error =
    wrong &&
    html`<p id="message-error" class="desk-error"><span class="desk-hidden">Error: </span>Write at most ${LONGEST.toLocaleString("en")} characters</p>`;
  return html`<section class="box" id="state">
    <h2>What the citizen reads</h2>
    ${isSet ? html`<p class="notice">The state was set.</p>` : ""}
    ${wrong ? html`<p class="notice">The state was not set. <a href="#message">The message is too long</a>.</p>` : ""}
    <p><strong>${nameOf(state, locale)}</strong>${message === undefined ? "" : html`: <bdi>${message}</bdi>`}</p>
    <dl class="record">${history.map(
      (entry) => html`<div><dt><time datetime="${entry.at}">${when(entry.at)}</time></dt>
      <dd>${nameOf(entry.state, locale)}${entry.message === undefined ? "" : html`<br><bdi>${entry.message}</bdi>`}</dd></div>`,
    )}</dl>
    <form class="desk" method="post" action="/received/${reference}#state">
      <fieldset><legend>New state</legend>
        ${STATES.map(
          (
            each,
          ) => html`<p class="desk-choice"><input type="radio" name="state" id="state-${each}" value="${each}" aria-describedby="state-${each}-hint" ${each === chosen ? "checked" : ""}>
          <label for="state-${each}">${nameOf(each, locale)}</label> <span id="state-${each}-hint">${meaningOf(each, locale)}</span></p>`,
        )}
      </fieldset>
      <label for="message">Message to the citizen</label>
      <p id="message-hint">Leave it empty if there is nothing to add. The form was filled in in ${language}: write in that language.</p>
      ${error ?? ""}
      <textarea id="message" name="message" rows="4" maxlength="${LONGEST}" dir="auto" aria-describedby="message-hint${wrong ? " message-error" : ""}" ${wrong ? html`aria-invalid="true"` : ""}>${wrong?.message ?? ""}</textarea>
      <button>Set the state</button>
    </form>
  </section>`;
}

/** Only from a page of this site: another site's form could say something to a citizen in the agency's name. */
const fromHere = [csrf(), bodyLimit({ maxSize: 64 * 1024 })];

/** `show(context, { wrong })` is the page of one application. */
export function stateRoute(app, { desk, referenceOf, show }) {
  app.post("/received/:reference", ...fromHere, async (context) => {
    const reference = referenceOf(context);
    const { state, message: typed = "" } = await context.req.parseBody();
    // Browsers send line breaks as two characters.
    const message = typeof typed === "string" ? typed.replaceAll("\r\n", "\n").trim() : "";
    if (!STATES.includes(state)) return context.text(`A state is one of ${STATES.join(", ")}.`, 400);
    if (message.length > LONGEST) return show(context, { wrong: { state, message } });
    if (!reference || !(await desk.update(reference, { state, ...(message && { message }) })))
      return context.notFound();
    return context.redirect(`/received/${reference}?set#state`, 303);
  });
}
