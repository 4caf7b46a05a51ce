import type { FormHandler } from "../handler.js";
import type { SecurityKind } from "../log-entry.js";
import { clientInLog, thrownInLog, withRequestId } from "../request-log.js";
import { UnavailableError } from "../unavailable.js";
import {
  createEnvironment,
  type PageEnvironment,
  type PageHandlerOptions,
  type PageRequest,
} from "./page-environment.js";
import { STAGES, type PageLocation } from "./page-location.js";
import { receivePage } from "./receive-page.js";
import { noticeResponse, tooManyRequestsResponse, unavailableResponse } from "./responses.js";
import { forgetVisit, saveAgain } from "./script-requests.js";
import { showPage } from "./show-page.js";

/**
 * Forms as pages that need no JavaScript: one page of questions at a time, each a native form, led by redirects (POST, redirect, GET), the answers kept
 * on the server under a cookie. Where JavaScript is to be had, the same pages are taken over by `<diwan-form>`.
 */
export function createPageHandler(options: PageHandlerOptions): FormHandler {
  const environment = createEnvironment(options);
  return async (request, from = {}) => {
    const start = performance.now();
    const sender = withRequestId(request, from);
    const { response, incoming, thrown } = await answer(environment, request, sender);
    const security = SECURITY.get(response.status);
    options.log?.({
      event: "page",
      request: sender.request,
      ...(incoming && { form: incoming.location.form, route: kindOfPage(incoming.location) }),
      ...clientInLog(sender, options.clientDigest),
      ...(security && { security }),
      status: response.status,
      milliseconds: Math.round(performance.now() - start),
      ...(thrown !== undefined && thrownInLog(thrown)),
    });
    response.headers.set("x-request-id", sender.request);
    return response;
  };
}

/** What these statuses say of whoever asked for a page. */
const SECURITY: ReadonlyMap<number, SecurityKind> = new Map([
  [403, "foreign-post"],
  [421, "foreign-host"],
  [429, "limit"],
]);

const STAGE_PLACES: ReadonlySet<string> = new Set(Object.values(STAGES));
/** A page of questions is called so whichever it is: an address may hold anything. */
const kindOfPage = ({ place }: PageLocation): string => (STAGE_PLACES.has(place) ? place : "page");

interface Answer {
  readonly response: Response;
  /** What was asked for, when it is of one of our forms. */
  readonly incoming?: PageRequest;
  readonly thrown?: unknown;
}

async function answer(
  environment: PageEnvironment,
  request: Request,
  sender: PageRequest["sender"],
): Promise<Answer> {
  let incoming: PageRequest | undefined;
  try {
    if (isMisdirected(environment, request)) return { response: new Response(null, { status: 421 }) };
    incoming = await understand(environment, request, sender);
    if (!incoming) return { response: new Response(null, { status: 404 }) };
    return { incoming, response: await respond(environment, incoming) };
  } catch (thrown) {
    return {
      thrown: thrown ?? "nothing",
      response: await failure(environment, incoming, thrown),
      ...(incoming && { incoming }),
    };
  }
}

const isMisdirected = ({ options: { hosts } }: PageEnvironment, { url }: Request): boolean =>
  hosts !== undefined && !hosts.includes(new URL(url).host);

/** The page that is asked for; `undefined` when the address is none of ours. */
async function understand(
  { addresses, forms }: PageEnvironment,
  request: Request,
  sender: PageRequest["sender"],
): Promise<PageRequest | undefined> {
  const location = addresses.read(new URL(request.url), request.headers.get("accept-language") ?? undefined);
  const ready = location && (await forms.get(location.form));
  return location && ready && { request, location, ready, sender };
}

/** Even the page that says so may fail to be drawn. */
const failure = async (
  environment: PageEnvironment,
  incoming: PageRequest | undefined,
  thrown: unknown,
): Promise<Response> => {
  const plain = new Response(null, { status: thrown instanceof UnavailableError ? 503 : 500 });
  if (!incoming) return plain;
  if (thrown instanceof UnavailableError)
    return unavailableResponse(environment, incoming, thrown).catch(() => plain);
  const words = { title: "page.failed", text: "page.failedText" } as const;
  return noticeResponse(environment, incoming, 500, words).catch(() => plain);
};

function respond(environment: PageEnvironment, incoming: PageRequest): Promise<Response> {
  const { request, location } = incoming;
  const seconds = secondsToWait(environment, incoming);
  if (seconds) return tooManyRequestsResponse(environment, incoming, seconds);
  const isAnswers = location.place === STAGES.answers;
  const isData = isAnswers || location.place === STAGES.copy;
  if (request.method === "GET" || request.method === "HEAD") return showPage(environment, incoming);
  if (request.method === "DELETE" && isAnswers) return forgetVisit(environment, incoming);
  if (request.method === "PUT" && isAnswers) return saveAgain(environment, incoming);
  if (request.method === "POST" && !isData) return receivePage(environment, incoming);
  return Promise.resolve(new Response(null, { status: 405, headers: { allow: "GET, HEAD, POST" } }));
}

/** 0 when the request is within the limits. */
function secondsToWait({ limiter }: PageEnvironment, { request, location, sender }: PageRequest): number {
  const ofClient = limiter.client(sender.client);
  if (ofClient) return ofClient;
  return request.method === "POST" || request.method === "PUT" ? limiter.form(location.form) : 0;
}
