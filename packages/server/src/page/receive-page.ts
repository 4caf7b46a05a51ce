import { fileReferences } from "@diwan/fields/answers";
import { BodyError } from "../body.js";
import type { Visit } from "../session/visits.js";
import type { Visitor } from "../session/visitors.js";
import { UnavailableError } from "../unavailable.js";
import { advance } from "./advance.js";
import { clockOf, draftsOf, type PageEnvironment, type PageRequest } from "./page-environment.js";
import { isSideFlow, STAGES } from "./page-location.js";
import { fileControls, readPosted, type Posted } from "./posted.js";
import {
  formPage,
  noticeResponse,
  redirect,
  tooManyRequestsResponse,
  unavailableResponse,
} from "./responses.js";
import { openSavedForm } from "./return.js";
import { lookUpFor } from "./look-up-for.js";
import { leaveSavedPage, saveForm } from "./save.js";
import { send } from "./send.js";
import { codesClient } from "./verify-step.js";
import { withoutPassedNotice, type SideFlowAction, type SideFlowResult } from "./side-flow.js";
import { enteredCodes, askStatus } from "./status.js";

/** What was posted, and how the files in it are taken back when the page was not ours. */
interface ReadPost {
  readonly posted: Posted;
  undo(): Promise<unknown>;
}

/** Answers POST: what was pressed is done to the visit, and the answer leads to the next page. */
export async function receivePage(environment: PageEnvironment, incoming: PageRequest): Promise<Response> {
  const { offersStatus, options, visitors } = environment;
  const { location, request } = incoming;
  const visitor = await visitors.identify(request);
  const hasFiles =
    options.uploads !== undefined &&
    /^multipart\/form-data\s*;/i.test(request.headers.get("content-type") ?? "");
  // Somebody new cannot have a token; their files are not even looked at.
  if (hasFiles && visitor.cookie) return notOurs(environment, incoming, visitor);
  const wait = hasFiles ? secondsToWaitForFiles(environment, incoming) : 0;
  // Nothing of it was read, so that only the browser can send it again.
  if (wait) return tooManyRequestsResponse(environment, incoming, wait, "unread");
  let read: ReadPost;
  try {
    read = await readPost(environment, incoming, hasFiles);
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    return error.kind === "too-large"
      ? noticeResponse(environment, incoming, 413, { title: "page.tooLarge" })
      : noticeResponse(environment, incoming, 415, { title: "page.failed" });
  }
  const { posted } = read;
  const isStatus = offersStatus && location.place === STAGES.status;
  // It changes nothing, and a script's confirmation, which has no token, leads to it with both codes.
  if (isStatus && visitors.isSameSite(request)) return showStatus(environment, incoming, visitor, posted);
  if (!(await visitors.isOwnPost(request, visitor, posted.get("_csrf")?.[0]))) {
    await read.undo();
    return notOurs(environment, incoming, visitor);
  }
  if (isStatus) return showStatus(environment, incoming, visitor, posted);
  const action = actionFor(environment, incoming, posted);
  if (!action)
    return noticeResponse(environment, incoming, 404, { title: "page.notFound", text: "page.notFoundText" });
  return perform(environment, incoming, { visitor, posted, action });
}

/** Files are counted by what the whole page holds: the parts are not known before they are read. */
function secondsToWaitForFiles(
  { limiter }: PageEnvironment,
  { request, location, sender }: PageRequest,
): number {
  const bytes = Number(request.headers.get("content-length"));
  return limiter.upload(sender.client, location.form, bytes > 0 ? bytes : 0);
}

/** Answers of somebody of whom there were none yet take room that any number of visitors could fill. */
const secondsToWaitForVisit = (
  { limiter, maxBytes }: PageEnvironment,
  { request, location, sender }: PageRequest,
): number => {
  const bytes = Number(request.headers.get("content-length"));
  return limiter.visit(sender.client, location.form, bytes > 0 ? Math.min(bytes, maxBytes) : 0);
};

async function readPost(
  { options: { uploads }, maxBytes }: PageEnvironment,
  { request, location, ready }: PageRequest,
  hasFiles: boolean,
): Promise<ReadPost> {
  if (hasFiles && uploads)
    return uploads.readForm(request, location.form, {
      limit: maxBytes,
      control: fileControls(ready.definition),
    });
  return { posted: await readPosted(request, maxBytes), undo: () => Promise.resolve() };
}

/** The post did not come from a page of ours, as far as can be told: cookies may be off. */
const notOurs = (
  environment: PageEnvironment,
  incoming: PageRequest,
  { cookie }: Visitor,
): Promise<Response> =>
  noticeResponse(
    environment,
    incoming,
    403,
    { title: "page.failed", text: "page.cookies" },
    cookie ? { "set-cookie": cookie } : {},
  );

async function showStatus(
  environment: PageEnvironment,
  incoming: PageRequest,
  visitor: Visitor,
  posted: Posted,
): Promise<Response> {
  const query = await askStatus(environment, incoming, enteredCodes(posted));
  const common = { visitor, visit: undefined, query };
  if (query.wait)
    return formPage(environment, incoming, {
      ...common,
      status: 429,
      headers: { "retry-after": String(query.wait) },
    });
  return formPage(environment, incoming, { ...common, status: query.troubles.length ? 422 : 200 });
}

/** What was pressed, as a change of the visit; `undefined` for what is not offered. */
function actionFor(
  environment: PageEnvironment,
  incoming: PageRequest,
  posted: Posted,
): SideFlowAction | undefined {
  const { api, offersSaving, options } = environment;
  const { location, ready, request, sender } = incoming;
  const step = { ready, location, posted, ...clockOf(environment, ready) };
  if (!isSideFlow(location.place)) {
    const address = new URL(`${api}/submissions`, request.url);
    const pageStep: Parameters<typeof advance>[0] = {
      ...step,
      offersSaving,
      send: (submission) => send(options.receive, address, submission, request, sender),
      lookUp: lookUpFor(environment, incoming),
      codes: codesClient(
        options.receive,
        new URL(`${api}/verifications`, request.url),
        location.form,
        request,
        sender,
      ),
    };
    return (before) => advance(pageStep, before);
  }
  if (!offersSaving) return undefined;
  const sideFlow = { ...step, drafts: draftsOf(environment, incoming) };
  if (location.place === STAGES.save) return saveForm(sideFlow);
  if (location.place === STAGES.saved) return leaveSavedPage(sideFlow);
  return openSavedForm(sideFlow);
}

interface Press {
  readonly visitor: Visitor;
  readonly posted: Posted;
  readonly action: SideFlowAction;
}

/** Does what was pressed, and says where it leads. */
async function perform(
  environment: PageEnvironment,
  incoming: PageRequest,
  { visitor, posted, action }: Press,
): Promise<Response> {
  const { visits } = environment;
  const { location } = incoming;
  const change = async (before: Visit | undefined) => {
    const wait = before ? 0 : secondsToWaitForVisit(environment, incoming);
    if (wait) return { outcome: { next: { place: location.place }, wait } };
    const { visit, ...outcome } = await action(before);
    if (visit) await renewFiles(environment, incoming, visit);
    return { ...(visit && { visit: withoutPassedNotice(visit, outcome.next.place) }), outcome };
  };
  let result: Omit<SideFlowResult, "visit">;
  try {
    result = await visits.change(visitor, location.form, change);
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    return unavailableResponse(environment, incoming, error, posted);
  }
  const { next, focus, wait, forgets } = result;
  if (forgets) await visits.forget(visitor, location.form);
  const target = { form: location.form, language: location.language, ...next };
  if (!wait) return redirect(environment, target, focus);
  if (!isSideFlow(location.place)) return tooManyRequestsResponse(environment, incoming, wait, posted);
  return formPage(
    environment,
    { ...incoming, location: target },
    {
      visitor,
      visit: await visits.read(visitor, location.form),
      status: 429,
      headers: { "retry-after": String(wait) },
    },
  );
}

/** Files wait as long as the visit they belong to. */
async function renewFiles(
  { options: { uploads } }: PageEnvironment,
  { ready }: PageRequest,
  visit: Visit,
): Promise<void> {
  if (visit.done || !uploads) return;
  await uploads.renew(fileReferences(ready.definition, visit.answers).map(({ file }) => file.id));
}
