import { civilToday } from "@diwan/core";
import type { Visit } from "../session/visits.js";
import type { Visitor } from "../session/visitors.js";
import type { UnavailableError } from "../unavailable.js";
import { gzip, takesGzip } from "../gzip.js";
import { linkHeader, preloadFiles, preloadTags, type Preloads } from "./preload.js";
import type { ReadyForm } from "./ready-form.js";
import type { ElementOptions } from "./wrap-in-element.js";
import { noticePage, tryAgainPage, type NoticeWords, type TryAgainWords } from "./notice-pages.js";
import {
  clockOf,
  firstPage,
  languageLinks,
  type PageEnvironment,
  type PageRequest,
} from "./page-environment.js";
import { isSideFlow, STAGES, type PageLocation } from "./page-location.js";
import { readPosted, type Posted } from "./posted.js";
import { renderForm, type PageView, type RenderedForm } from "./render-form.js";
import { renderSideFlow } from "./render-side-flow.js";
import { emptyStatusQuery, renderStatus, type StatusQuery } from "./status.js";

type HeaderFields = { readonly [name: string]: string };

/**
 * Neither the browser's cache nor one on the way keeps a page with answers; nobody else's page holds it in a frame. What scripts and styles may do is the
 * host's to say.
 */
export const PRIVATE_HEADERS: HeaderFields = {
  "cache-control": "no-store",
  vary: "Cookie",
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "x-frame-options": "SAMEORIGIN",
  // No window of another site that opened the page reaches into it, and none loads it as if it were a picture.
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};
/** Browsers that came by https once come by nothing else for a year (RFC 6797). */
const HTTPS_ONLY: HeaderFields = { "strict-transport-security": "max-age=31536000" };

/** An answer without a body that nobody may keep. */
export const emptyResponse = (status: number): Response =>
  new Response(null, { status, headers: PRIVATE_HEADERS });

/** Leads to another page, and to a control in it when `focus` is the id of one (POST, redirect, GET). */
export function redirect({ addresses }: PageEnvironment, location: PageLocation, focus = ""): Response {
  const fragment = focus && `#${focus}`;
  return new Response(null, {
    status: 303,
    headers: { ...PRIVATE_HEADERS, location: addresses.write(location) + fragment },
  });
}

export interface PageContent {
  readonly visitor: Visitor;
  readonly visit: Visit | undefined;
  readonly status?: number;
  readonly headers?: HeaderFields;
  /** What was asked about an application, on the page that tells its state. */
  readonly query?: StatusQuery;
}

/** A page of the form, or one beside it: saving, coming back, the state of an application. */
export async function formPage(
  environment: PageEnvironment,
  incoming: PageRequest,
  { visitor, visit, status = 200, headers = {}, query = emptyStatusQuery }: PageContent,
): Promise<Response> {
  // Not made for a page that was drawn before.
  const view = (): PageView => viewOf(environment, incoming, { visitor, visit });
  const name = nameOfKept(environment, incoming, visit);
  const rendered =
    name === undefined
      ? await render(view(), query)
      : await environment.pages.get(name, visitor.csrf, (csrf) => render({ ...view(), csrf }, query));
  const preloads = await preloadsOf(environment, incoming, visit);
  return document(environment, incoming, { ...rendered, preloads, isUnanswered: !visit }, status, {
    ...headers,
    ...(visitor.cookie && { "set-cookie": visitor.cookie }),
  });
}

/** What a page is kept under that is the same for everybody who begins the form today; `undefined` for all other pages. */
function nameOfKept(
  environment: PageEnvironment,
  { location, ready }: PageRequest,
  visit: Visit | undefined,
): string | undefined {
  const { definition } = ready;
  const { form, language, place, returning, item, notice, another } = location;
  const isPlain = !visit && !returning && item === undefined && !notice && !another;
  const isOfForm = place === "" || definition.pages.some(({ id }) => id === place);
  // A tag of somebody's own, with a region that is not offered, would fill the room of the others.
  if (!isPlain || !isOfForm || !definition.languages.includes(language)) return undefined;
  const { now, timeZone } = clockOf(environment, ready);
  return JSON.stringify([form, language, place, civilToday(now(), timeZone)]);
}

const preloadsByForm = new WeakMap<ReadyForm, Map<string, Promise<readonly string[]>>>();

/** `undefined` for pages a script does not take over, and where nobody said which files there are. */
async function preloadsOf(
  { options: { manifest, element }, api, embed }: PageEnvironment,
  { location, ready }: PageRequest,
  visit: Visit | undefined,
): Promise<Preloads | undefined> {
  const { place, language, notice } = location;
  const isCheck = place === STAGES.check;
  if (!manifest || place === STAGES.done || place === STAGES.status || isSideFlow(place)) return undefined;
  const parts = [
    "hydration" as const,
    ...(element?.isolation ? ["light" as const] : []),
    ...(visit || isCheck ? ["later" as const] : []),
    ...(isCheck || notice === "failed" ? ["continue" as const, "errors" as const] : []),
  ];
  const page = isCheck ? null : place;
  const known = preloadsByForm.get(ready) ?? new Map<string, Promise<readonly string[]>>();
  preloadsByForm.set(ready, known);
  const key = [language, place, ...parts].join();
  const { definition, form } = ready;
  const files =
    known.get(key) ?? preloadFiles(definition, { manifest, types: form.types, language, page, parts });
  known.set(key, files);
  return {
    styles: element?.isolation ? undefined : `${embed}/diwan.css`,
    modules: (await files).map((file) => `${embed}/${file}`),
    definition: `${api}/forms/${location.form}`,
  };
}

function render(view: PageView, query: StatusQuery): Promise<RenderedForm> {
  const { place } = view.location;
  if (place === STAGES.status) return renderStatus(view, query);
  return isSideFlow(place) ? renderSideFlow(view) : renderForm(view);
}

function viewOf(
  environment: PageEnvironment,
  incoming: PageRequest,
  { visitor, visit }: Pick<PageContent, "visitor" | "visit">,
): PageView {
  const { addresses, options, offersSaving, offersStatus } = environment;
  const { location, ready } = incoming;
  return {
    languages: languageLinks(environment, incoming),
    takesFiles: options.uploads !== undefined,
    offersSaving,
    offersStatus,
    ready,
    location,
    visit,
    csrf: visitor.csrf,
    ...clockOf(environment, ready),
    at: (place, more = {}) =>
      addresses.write({ form: location.form, language: location.language, place, ...more }),
    element: elementOptions(environment, location),
  };
}

function elementOptions(
  { addresses, options: { element }, api, embed, offersSaving, offersStatus }: PageEnvironment,
  location: PageLocation,
): ElementOptions {
  // An address that the host wrote itself stands.
  const addsSaving = offersSaving && !element?.attributes?.["save"];
  const addsStatus = offersStatus && !element?.attributes?.["status"];
  return {
    styles: `${embed}/diwan.css`,
    src: `${api}/forms/${location.form}`,
    action: `${api}/submissions`,
    ...element,
    ...(addsSaving && { save: `${api}/drafts` }),
    ...(addsStatus && { status: addresses.write({ ...firstPage(location), place: STAGES.status }) }),
  };
}

/** A page that was drawn, and what goes along with it. */
type DocumentContent = Omit<RenderedForm, "hasSwitch"> &
  Partial<RenderedForm> & {
    readonly preloads?: Preloads | undefined;
    /** It holds no answer. */
    readonly isUnanswered?: boolean;
  };

const newNonce = (): string => crypto.randomUUID().replaceAll("-", "");

/** What is drawn, in the host's page. */
async function document(
  environment: PageEnvironment,
  incoming: PageRequest,
  { html, title, locale, hasSwitch = false, preloads, isUnanswered = false }: DocumentContent,
  status: number,
  headers: HeaderFields = {},
): Promise<Response> {
  const { request, location } = incoming;
  const { contentSecurityPolicy, scheme = "https" } = environment.options;
  const nonce = newNonce();
  const body = await environment.frame({
    request,
    nonce,
    title,
    html,
    lang: locale.tag,
    dir: locale.dir,
    form: location.form,
    place: location.place,
    languages: languageLinks(environment, incoming),
    hasSwitch,
    preload: preloads ? preloadTags(preloads) : "",
  });
  const isZipped =
    environment.options.compress !== false &&
    isUnanswered &&
    request.method === "GET" &&
    takesGzip(request.headers.get("accept-encoding") ?? "") &&
    isOwnAddress(environment, incoming);
  const content = isZipped ? ((await gzip(body)) as BodyInit) : body; // bytes of its own buffer
  return new Response(request.method === "HEAD" ? null : content, {
    status,
    headers: {
      ...PRIVATE_HEADERS,
      ...(scheme === "https" && HTTPS_ONLY),
      ...(contentSecurityPolicy && { "content-security-policy": contentSecurityPolicy(nonce) }),
      "content-type": "text/html; charset=utf-8",
      ...(isUnanswered && { vary: "Cookie, Accept-Encoding" }),
      ...(isZipped && { "content-encoding": "gzip" }),
      ...(preloads && { link: linkHeader(preloads) }),
      ...headers,
    },
  });
}

/**
 * Whether an address holds nothing that whoever made the link could choose. Only then is a page compressed, and only one that holds no answer: it holds the visit's token,
 * and where a secret and somebody else's words are compressed together, the length tells one of the other (BREACH).
 */
const isOwnAddress = ({ addresses }: PageEnvironment, { request, location }: PageRequest): boolean => {
  const { form, language, place } = location;
  const asked = new URL(request.url);
  const own = new URL(addresses.write({ form, language, place }), asked);
  return asked.pathname === own.pathname && (asked.search === "" || asked.search === own.search);
};

/** Something that is no page of the form, in the host's frame, with a link to the form's beginning. */
export async function noticeResponse(
  environment: PageEnvironment,
  incoming: PageRequest,
  status: number,
  words: NoticeWords,
  headers: HeaderFields = {},
): Promise<Response> {
  const { location, ready } = incoming;
  const locale = await ready.locale(location.language);
  const html = noticePage(locale, words, environment.addresses.write(firstPage(location)));
  return document(environment, incoming, { html, title: locale.t(words.title), locale }, status, headers);
}

/** Somebody asks too much: nothing was done, and nothing of what they sent is lost. */
export const tooManyRequestsResponse = (
  environment: PageEnvironment,
  incoming: PageRequest,
  seconds: number,
  posted?: Posted | "unread",
): Promise<Response> =>
  tryAgainResponse(environment, incoming, { status: 429, title: "page.tooManyRequests", seconds, posted });

/** It cannot be done now: nothing was done, and nothing of what they sent is lost. */
export const unavailableResponse = (
  environment: PageEnvironment,
  incoming: PageRequest,
  { retryAfter }: UnavailableError,
  posted?: Posted,
): Promise<Response> =>
  tryAgainResponse(environment, incoming, {
    status: 503,
    title: "page.failed",
    seconds: retryAfter,
    posted,
  });

interface TryAgain extends Pick<TryAgainWords, "title"> {
  readonly status: number;
  readonly seconds: number;
  readonly posted: Posted | "unread" | undefined;
}

async function tryAgainResponse(
  environment: PageEnvironment,
  incoming: PageRequest,
  { status, title, seconds, posted }: TryAgain,
): Promise<Response> {
  const { location, ready } = incoming;
  const locale = await ready.locale(location.language);
  const kept = holdsSecret(location) ? undefined : (posted ?? (await unreadPost(environment, incoming)));
  const html = tryAgainPage(locale, { title, action: environment.addresses.write(location), posted: kept });
  return document(environment, incoming, { html, title: locale.t(title), locale }, status, {
    "retry-after": String(seconds),
  });
}

/** A secret goes into no page: it is asked for again. */
const holdsSecret = ({ place }: PageLocation): boolean => isSideFlow(place) || place === STAGES.status;

/** What was posted and not read yet, to be put into the page that asks to send it again. */
async function unreadPost(
  { maxBytes }: PageEnvironment,
  { request }: PageRequest,
): Promise<Posted | "unread" | undefined> {
  if (request.method !== "POST") return undefined;
  return readPosted(request, maxBytes).catch(() => "unread" as const);
}
