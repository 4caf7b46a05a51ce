import type { Visit } from "../session/visits.js";
import { attachment } from "../content-disposition.js";
import { submissionCopy } from "./copy.js";
import { goingOn } from "./kept-answers.js";
import { withoutLeftItems } from "./left-items.js";
import { clockOf, firstPage, type PageEnvironment, type PageRequest } from "./page-environment.js";
import { isSideFlow, STAGES } from "./page-location.js";
import { openContext, type ReadyForm } from "./ready-form.js";
import { emptyResponse, formPage, noticeResponse, PRIVATE_HEADERS, redirect } from "./responses.js";
import { locationBefore } from "./place-before.js";
import { askStatus, type StatusQuery } from "./status.js";

/** Answers GET and HEAD: the page that is asked for, or the way to the one that can be shown. */
export async function showPage(environment: PageEnvironment, incoming: PageRequest): Promise<Response> {
  const { offersSaving, offersStatus, visitors, visits } = environment;
  const { location, request } = incoming;
  const { place } = location;
  const visitor = await visitors.identify(request);
  const kept = await visits.read(visitor, location.form);
  const isAfterSending = place === STAGES.done || place === STAGES.copy;
  // What was sent is shown where that is the page's purpose; everywhere else another application begins.
  const visit =
    kept && (!kept.done || isAfterSending)
      ? withoutLeftItems(kept, incoming.ready, { ...clockOf(environment, incoming.ready), location })
      : undefined;
  // The confirmation was left for the form: nobody who comes to this browser later sees what was sent.
  if (kept?.done && !visit && isShownPage(place) && request.method === "GET")
    await visits.forget(visitor, location.form);
  const show = (): Promise<Response> => formPage(environment, incoming, { visitor, visit });

  if (place === STAGES.answers) return answersOf(environment, incoming.ready, visit);
  if (isAfterSending && !visit?.done) return redirect(environment, firstPage(location));
  if (place === STAGES.copy && visit?.done) return copy(environment, incoming, visit, visit.done);
  if (offersSaving && isSideFlow(place)) return sideFlowRedirect(environment, incoming, visit) ?? show();
  if (offersStatus && place === STAGES.status) {
    const query = location.another ? undefined : await statusOf(environment, incoming, kept);
    return formPage(environment, incoming, { visitor, visit: undefined, ...(query && { query }) });
  }
  return (await unreachable(environment, incoming, visit)) ?? show();
}

/** The state of what this browser sent a moment ago: nobody types both codes from one page into the next. When it cannot be told, the boxes are there. */
async function statusOf(
  environment: PageEnvironment,
  incoming: PageRequest,
  kept: Visit | undefined,
): Promise<StatusQuery | undefined> {
  const { reference, secret } = kept?.done ?? {};
  if (reference === undefined || secret === undefined || incoming.request.method !== "GET") return undefined;
  const query = await askStatus(environment, incoming, { reference, secret });
  return query.found ? query : undefined;
}

/** A page that somebody looks at, beside what scripts ask for and what is beside the way through the form. */
const isShownPage = (place: string): boolean =>
  place !== STAGES.answers && place !== STAGES.status && !isSideFlow(place);

/** What a script that takes the page over needs of the visit. */
function answersOf(
  { offersSaving }: PageEnvironment,
  { form }: ReadyForm,
  visit: Visit | undefined,
): Response {
  if (!visit) return emptyResponse(404);
  const { answers, key, at, saved, found, list } = visit;
  return Response.json(
    {
      answers,
      key,
      at,
      ...(list && { list }),
      ...(form.bind && { follows: true }),
      ...(offersSaving && saved && { saved: true }),
      ...(found && { found }),
    },
    { headers: PRIVATE_HEADERS },
  );
}

/** The way back from a page of saving that has nothing to show. */
function sideFlowRedirect(
  environment: PageEnvironment,
  { location }: PageRequest,
  visit: Visit | undefined,
): Response | undefined {
  const { place } = location;
  if (place === STAGES.save && !visit) return redirect(environment, firstPage(location));
  const isJustSaved = visit?.saved && visit.beside?.isSaved;
  if (place === STAGES.saved && !isJustSaved)
    return redirect(environment, { ...firstPage(location), ...locationBefore(visit) });
  return undefined;
}

async function copy(
  environment: PageEnvironment,
  { ready, location }: PageRequest,
  visit: Visit,
  done: NonNullable<Visit["done"]>,
): Promise<Response> {
  const opened = await openContext(ready, location.language, sessionOptions(environment, ready, visit), 1);
  return new Response(submissionCopy(done, opened), {
    headers: {
      ...PRIVATE_HEADERS,
      "content-type": "text/html; charset=utf-8",
      // An endpoint of the agency's own writes references as it likes.
      "content-disposition": attachment(`${location.form}-${done.reference}.html`),
    },
  });
}

const sessionOptions = ({ now, zone }: PageEnvironment, ready: ReadyForm, visit: Visit | undefined) => ({
  now,
  ...zone,
  ...(visit && goingOn(visit.answers, ready)),
});

/** What is answered in place of a page that cannot be shown with the answers so far; `undefined` when it can. */
async function unreachable(
  environment: PageEnvironment,
  incoming: PageRequest,
  visit: Visit | undefined,
): Promise<Response | undefined> {
  const { location, ready } = incoming;
  const { place } = location;
  // Where the path begins can always be shown.
  if (place === "" || place === STAGES.done) return undefined;
  const options = sessionOptions(environment, ready, visit);
  const { session } = await openContext(ready, location.language, options, 1);
  const first = firstPage(location);
  if (place === STAGES.check) {
    const invalid = session.firstInvalidPage();
    if (invalid === undefined) return undefined;
    return redirect(environment, { ...first, place: invalid === session.pages[0]?.id ? "" : invalid });
  }
  const isOnPath = session.pages.some(({ id }) => id === place);
  if (isOnPath) return undefined;
  // A page that is not on the path any more leads to where the path begins; one that never was is not there.
  const isKnown = ready.definition.pages.some(({ id }) => id === place);
  if (isKnown) return redirect(environment, first);
  return noticeResponse(environment, incoming, 404, { title: "page.notFound", text: "page.notFoundText" });
}
