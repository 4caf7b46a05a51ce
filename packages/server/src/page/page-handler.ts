import type { Definition } from "@diwan/core";
import { fileReferences } from "@diwan/fields/answers";
import { bestLanguage } from "@diwan/form";
import { languageName } from "@diwan/i18n";
import { rateLimiter, type RateLimits } from "../api/rate-limit.js";
import type { Sender } from "../api/route.js";
import { BodyError } from "../body.js";
import type { FormHandler } from "../handler.js";
import type { LogEntry } from "../log-entry.js";
import { createVisitors, type Visitor } from "../session/visitors.js";
import { createVisits, type Visit } from "../session/visits.js";
import type { VisitStore } from "../session/visit-store.js";
import type { UploadStore } from "../uploads/uploads.js";
import { advance } from "./advance.js";
import { cameFrom, leaveFound, type Turned } from "./beside.js";
import { busyPage } from "./busy.js";
import { copyOf } from "./copy.js";
import { draftDesk, type Desk } from "./desk.js";
import type { ElementOptions } from "./enclose.js";
import { fileControls } from "./file-controls.js";
import { plainFrame, type Frame, type LanguageLink } from "./document.js";
import { escapeHtml } from "./markup.js";
import { readPosted, type Posted } from "./posted.js";
import { openContext, readyForm, type ReadyForm } from "./ready-form.js";
import { renderBeside } from "./render-beside.js";
import { renderForm, type RenderedForm, type View } from "./render-form.js";
import { returning } from "./return.js";
import { saveAgain, savedTurn, saving } from "./save.js";
import { send } from "./send.js";
import { askStatus, nothingAsked, renderStatus, type Asked } from "./status.js";
import { defaultAddresses, isBeside, STAGES, type Addresses, type Spot } from "./spot.js";

export interface PageHandlerOptions {
  readonly definitions: readonly Definition[];
  /** The endpoint submissions are sent to: what `createFormHandler` makes, with the same definitions. */
  readonly receive: FormHandler;
  /** Where the visits of people without JavaScript are kept between two pages. */
  readonly visits: VisitStore;
  /** At least 32 characters, shared by all processes; the first is in use, older ones are still accepted. */
  readonly secrets: readonly [string, ...string[]];
  /** Path before every address; default `/forms`. Of no account with `addresses`. */
  readonly base?: string;
  readonly addresses?: Addresses;
  /** Where `receive` is mounted; default `/api`. */
  readonly api?: string;
  /** Address of the folder with `diwan.css` and `diwan.js`; default `/embed`. */
  readonly embed?: string;
  /** How the element stands in the page. */
  readonly element?: Partial<Pick<ElementOptions, "isolation" | "attributes">>;
  /** The host's page around a form. */
  readonly frame?: Frame;
  /** The clock; default the machine's. */
  readonly now?: () => Date;
  /** IANA time zone in which "today" is judged. Default the platform's. */
  readonly timeZone?: string;
  /** Most bytes of a posted page; default 256 KiB. */
  readonly maxBytes?: number;
  /** Takes the files of forms that ask for some; the same as the endpoint's. */
  readonly uploads?: Pick<UploadStore, "readForm" | "renew">;
  /** `receive` keeps drafts: offers to save a form there, and to go on with one saved before. */
  readonly drafts?: boolean;
  /** `receive` tells the state of an application: there is a page for it (`/_status`), and the confirmation leads there. */
  readonly status?: boolean;
  /** Hours a visit is kept after its last change; default 24. */
  readonly hours?: number;
  /** Most pages asked for by one client (default 300) and most pages of one form handed in (default 6,000) in a window. */
  readonly limits?: RateLimits;
  /** Hosts these pages are reached under; others are refused. Default: any. */
  readonly hosts?: readonly string[];
  /** One line for a log; never an answer. */
  readonly log?: (entry: PageLogEntry) => void;
}
export type PageLogEntry = LogEntry & { readonly event: "page" };

/** Neither the browser's cache nor one on the way keeps a page with answers; nobody else's page holds it in a frame. What scripts and styles may do is the host's to say. */
const PRIVATE = {
  "cache-control": "no-store",
  vary: "Cookie",
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "x-frame-options": "SAMEORIGIN",
};

/**
 * Forms as pages that need no JavaScript: one page of questions at a time, each a native form, led by redirects (POST, redirect, GET), the answers kept
 * on the server under a cookie. Where JavaScript is to be had, the same pages are taken over by `<diwan-form>`.
 */
export function createPageHandler(options: PageHandlerOptions): FormHandler {
  const {
    definitions,
    receive,
    visits: store,
    secrets,
    base = "/forms",
    api = "/api",
    embed = "/embed",
    now = () => new Date(),
    timeZone,
    maxBytes = 256 * 1024,
    hours = 24,
    hosts,
    uploads,
    drafts: saves = false,
    status: tells = false,
    log,
  } = options;
  const forms = new Map(definitions.map((definition) => [definition.id, readyForm(definition)]));
  // A form that cannot be made ready fails the request that needs it, not the process.
  for (const form of forms.values()) form.catch(() => {});
  const addresses =
    options.addresses ?? defaultAddresses(base, (id) => definitions.find((one) => one.id === id)?.languages);
  const limiter = rateLimiter({ perClient: 300, ...options.limits }, now);
  const visitors = createVisitors(secrets);
  const visits = createVisits({ store, secrets, now, milliseconds: hours * 3_600_000 });
  const label = async (lang: string): Promise<string> =>
    (await [...forms.values()][0])?.locale(lang).then((locale) => locale.t("language")) ?? "";
  const frame =
    options.frame ?? plainFrame({ styles: `${embed}/diwan.css`, script: `${embed}/diwan.js`, label });
  const zone = timeZone === undefined ? {} : { timeZone };

  const redirect = (spot: Spot, headers: HeadersInit = {}, focus = ""): Response =>
    new Response(null, {
      status: 303,
      headers: {
        ...PRIVATE,
        ...Object.fromEntries(new Headers(headers)),
        location: addresses.write(spot) + (focus && `#${focus}`),
      },
    });

  async function page(
    request: Request,
    spot: Spot,
    ready: ReadyForm,
    visitor: Visitor,
    visit: Visit | undefined,
    status = 200,
    headers: { readonly [name: string]: string } = {},
    asked: Asked = nothingAsked,
  ): Promise<Response> {
    const view: View = {
      languages: languagesOf(spot, ready),
      takesFiles: uploads !== undefined,
      saves,
      tells,
      ready,
      spot,
      visit,
      csrf: visitor.csrf,
      now,
      timeZone,
      at: (place, more = {}) => addresses.write({ form: spot.form, language: spot.language, place, ...more }),
      element: {
        styles: `${embed}/diwan.css`,
        src: `${api}/forms/${spot.form}`,
        action: `${api}/submissions`,
        ...options.element,
        ...(saves && !options.element?.attributes?.["save"] && { save: `${api}/drafts` }),
        ...(tells &&
          !options.element?.attributes?.["status"] && {
            status: addresses.write({ form: spot.form, language: spot.language, place: STAGES.status }),
          }),
      },
    };
    const rendered =
      spot.place === STAGES.status
        ? await renderStatus(view, asked)
        : await (isBeside(spot.place) ? renderBeside : renderForm)(view);
    return document(request, spot, ready, rendered, status, {
      ...headers,
      ...(visitor.cookie && { "set-cookie": visitor.cookie }),
    });
  }

  /** Where the citizen's drafts are kept, asked in their name. */
  const deskOf = (request: Request, sender: Sender): Desk =>
    draftDesk(receive, `${api}/drafts`, request, sender);

  const languagesOf = (spot: Spot, { definition: { languages } }: ReadyForm): readonly LanguageLink[] =>
    languages.map((tag) => ({
      tag,
      name: languageName(tag),
      href: addresses.write({ ...spot, language: tag }),
      isCurrent: tag === bestLanguage(spot.language, languages),
    }));

  async function document(
    request: Request,
    spot: Spot,
    ready: ReadyForm,
    { html, title, locale, hasSwitch = false }: Omit<RenderedForm, "hasSwitch"> & Partial<RenderedForm>,
    status: number,
    headers: HeadersInit,
  ): Promise<Response> {
    const body = await frame({
      request,
      title,
      html,
      lang: locale.tag,
      dir: locale.dir,
      form: spot.form,
      place: spot.place,
      languages: languagesOf(spot, ready),
      hasSwitch,
    });
    return new Response(request.method === "HEAD" ? null : body, {
      status,
      headers: {
        ...PRIVATE,
        "content-type": "text/html; charset=utf-8",
        ...Object.fromEntries(new Headers(headers)),
      },
    });
  }

  /** Something that is no page of the form, said in the host's frame. */
  async function say(
    request: Request,
    spot: Spot,
    ready: ReadyForm,
    status: number,
    title: "page.failed" | "page.tooLarge" | "page.notFound",
    words: "page.cookies" | "page.failedText" | "page.notFoundText" | undefined,
    headers: HeadersInit = {},
  ): Promise<Response> {
    const locale = await ready.locale(spot.language);
    const html = `<div class="diwan diwan-paper" lang="${locale.tag}" dir="${locale.dir}"><h1 class="diwan-title">${escapeHtml(locale.t(title))}</h1>${words ? `<p>${escapeHtml(locale.t(words))}</p>` : ""}<p><a href="${escapeHtml(addresses.write({ form: spot.form, language: spot.language, place: "" }))}">${escapeHtml(locale.t("page.start"))}</a></p></div>`;
    return document(request, spot, ready, { html, title: locale.t(title), locale }, status, headers);
  }

  /** Somebody asks too much: nothing was done, and nothing of what they sent is lost. */
  async function busy(
    request: Request,
    spot: Spot,
    ready: ReadyForm,
    seconds: number,
    posted?: Posted,
  ): Promise<Response> {
    const locale = await ready.locale(spot.language);
    // A secret goes into no page: it is asked for again.
    const kept =
      isBeside(spot.place) || spot.place === STAGES.status
        ? undefined
        : (posted ??
          (request.method === "POST"
            ? await readPosted(request, maxBytes).catch(() => "unread" as const)
            : undefined));
    return document(
      request,
      spot,
      ready,
      {
        html: busyPage(locale, addresses.write(spot), kept),
        title: locale.t("page.tooManyRequests"),
        locale,
      },
      429,
      { "retry-after": String(seconds) },
    );
  }

  async function get(request: Request, spot: Spot, ready: ReadyForm): Promise<Response> {
    const visitor = await visitors.of(request);
    const kept = await visits.read(visitor, spot.form);
    const { place } = spot;
    const isDone = place === STAGES.done || place === STAGES.copy;
    // What was sent stays to be seen where it is told; everywhere else begins another application.
    const visit = kept?.done && !isDone ? undefined : kept;
    const first: Spot = { form: spot.form, language: spot.language, place: "" };
    if (place === STAGES.answers) {
      return visit
        ? Response.json(
            {
              answers: visit.answers,
              key: visit.key,
              at: visit.at,
              ...(saves && visit.saved && { saved: true }),
              ...(visit.found && { found: visit.found }),
            },
            { headers: PRIVATE },
          )
        : new Response(null, { status: 404, headers: PRIVATE });
    }
    if (isDone && !visit?.done) return redirect(first);
    if (saves && isBeside(place)) {
      if (place === STAGES.save && !visit) return redirect(first);
      if (place === STAGES.saved && !(visit?.saved && visit.beside?.isSaved))
        return redirect({ ...first, ...cameFrom(visit) });
      return page(request, spot, ready, visitor, visit);
    }
    if (tells && place === STAGES.status) return page(request, spot, ready, visitor, undefined);
    const opened = await openContext(
      ready,
      spot.language,
      { now, ...zone, ...(visit && { answers: visit.answers, defaults: false }) },
      1,
    );
    const { session } = opened;
    if (place === STAGES.copy && visit?.done) {
      return new Response(copyOf(visit.done, opened), {
        headers: {
          ...PRIVATE,
          "content-type": "text/html; charset=utf-8",
          "content-disposition": `attachment; filename="${spot.form}-${visit.done.reference.replace(/[^\w.-]+/g, "_")}.html"`,
        },
      });
    }
    if (place === STAGES.check) {
      const invalid = session.firstInvalidPage();
      if (invalid !== undefined)
        return redirect({ ...first, place: invalid === session.pages[0]?.id ? "" : invalid });
    } else if (!isDone && place && !session.pages.some(({ id }) => id === place)) {
      // A page that is not on the path (any more) leads to where the path begins; one that never was is not there.
      return ready.definition.pages.some(({ id }) => id === place)
        ? redirect(first)
        : say(request, spot, ready, 404, "page.notFound", "page.notFoundText");
    }
    return page(request, spot, ready, visitor, visit);
  }

  async function post(request: Request, spot: Spot, ready: ReadyForm, sender: Sender): Promise<Response> {
    const visitor = await visitors.of(request);
    const fail = (): Promise<Response> =>
      say(
        request,
        spot,
        ready,
        403,
        "page.failed",
        "page.cookies",
        visitor.cookie ? { "set-cookie": visitor.cookie } : {},
      );
    const hasFiles = uploads && /^multipart\/form-data\s*;/i.test(request.headers.get("content-type") ?? "");
    // Somebody new cannot have a token; their files are not even looked at.
    if (hasFiles && visitor.cookie) return fail();
    let posted: Posted;
    let undo = async (): Promise<void> => {};
    try {
      if (hasFiles)
        ({ posted, undo } = await uploads.readForm(request, spot.form, {
          limit: maxBytes,
          control: fileControls(ready.definition),
        }));
      else posted = await readPosted(request, maxBytes);
    } catch (error) {
      if (!(error instanceof BodyError)) throw error;
      return say(
        request,
        spot,
        ready,
        error.kind === "too-large" ? 413 : 415,
        error.kind === "too-large" ? "page.tooLarge" : "page.failed",
        undefined,
      );
    }
    if (!(await visitors.sent(request, visitor, posted.get("_csrf")?.[0]))) {
      await undo();
      return fail();
    }
    if (tells && spot.place === STAGES.status) {
      const asked = await askStatus(
        posted,
        spot.form,
        receive,
        new URL(`${api}/status`, request.url),
        request,
        sender,
      );
      return page(
        request,
        spot,
        ready,
        visitor,
        undefined,
        asked.wait ? 429 : asked.troubles.length ? 422 : 200,
        asked.wait ? { "retry-after": String(asked.wait) } : {},
        asked,
      );
    }
    const turn = turnOf(request, spot, ready, sender, posted);
    if (!turn) return say(request, spot, ready, 404, "page.notFound", "page.notFoundText");
    const { next, focus, wait, forgets } = await visits.change(visitor, spot.form, async (before) => {
      const { visit, ...outcome } = await turn(before);
      // Files wait as long as the visit they belong to.
      if (visit && !visit.done)
        await uploads?.renew(fileReferences(ready.definition, visit.answers).map(({ file }) => file.id));
      return { ...(visit && { visit: leaveFound(visit, outcome.next.place) }), outcome };
    });
    if (forgets) await visits.forget(visitor, spot.form);
    const there = { form: spot.form, language: spot.language, ...next };
    if (!wait) return redirect(there, {}, focus);
    if (!isBeside(spot.place)) return busy(request, spot, ready, wait, posted);
    return page(request, there, ready, visitor, await visits.read(visitor, spot.form), 429, {
      "retry-after": String(wait),
    });
  }

  /** What was pressed, as a change of the visit; `undefined` for what is not offered. */
  function turnOf(
    request: Request,
    spot: Spot,
    ready: ReadyForm,
    sender: Sender,
    posted: Posted,
  ): ((before: Visit | undefined) => Promise<Turned>) | undefined {
    const step = { ready, spot, posted, now, timeZone };
    if (!isBeside(spot.place))
      return (before) =>
        advance(
          {
            ...step,
            saves,
            send: (submission) =>
              send(receive, new URL(`${api}/submissions`, request.url), submission, request, sender),
          },
          before,
        );
    const beside = { ...step, desk: deskOf(request, sender) };
    return !saves
      ? undefined
      : spot.place === STAGES.save
        ? saving(beside)
        : spot.place === STAGES.saved
          ? savedTurn(beside)
          : returning(beside);
  }

  /** Asked by a script of the page itself: another site's would have to ask first (Fetch standard, "CORS-preflight"), and nobody answers. */
  const isOwn = (request: Request, visitor: Visitor): boolean => !visitor.cookie && visitors.isNear(request);

  /** The form was saved without a script, which has come since and saves it again. */
  async function again(request: Request, spot: Spot, sender: Sender): Promise<Response> {
    const visitor = await visitors.of(request);
    const saved =
      saves && isOwn(request, visitor) ? (await visits.read(visitor, spot.form))?.saved : undefined;
    return saved
      ? saveAgain(request, saved, deskOf(request, sender), maxBytes, PRIVATE)
      : new Response(null, { status: 404, headers: PRIVATE });
  }

  /** The application was sent by the element: what is kept here is of no use any more, nor is the draft it was made of. */
  async function forget(request: Request, spot: Spot, sender: Sender): Promise<Response> {
    const visitor = await visitors.of(request);
    if (isOwn(request, visitor)) {
      const saved = (await visits.read(visitor, spot.form))?.saved;
      if (saved) await deskOf(request, sender).remove(saved);
      await visits.forget(visitor, spot.form);
    }
    return new Response(null, { status: 204, headers: PRIVATE });
  }

  async function answer(
    request: Request,
    spot: Spot | undefined,
    ready: ReadyForm | undefined,
    sender: Sender,
  ): Promise<Response> {
    if (hosts && !hosts.includes(new URL(request.url).host)) return new Response(null, { status: 421 });
    if (!spot || !ready) return new Response(null, { status: 404 });
    const seconds =
      limiter.client(sender.client) ||
      (request.method === "POST" || request.method === "PUT" ? limiter.form(spot.form) : 0);
    if (seconds) return busy(request, spot, ready, seconds);
    const isData = spot.place === STAGES.answers || spot.place === STAGES.copy;
    if (request.method === "DELETE" && spot.place === STAGES.answers) return forget(request, spot, sender);
    if (request.method === "PUT" && spot.place === STAGES.answers) return again(request, spot, sender);
    if (request.method === "GET" || request.method === "HEAD") return get(request, spot, ready);
    return request.method === "POST" && !isData
      ? post(request, spot, ready, sender)
      : new Response(null, { status: 405, headers: { allow: "GET, HEAD, POST" } });
  }

  return async (request, sender = {}) => {
    const start = performance.now();
    const spot = addresses.read(new URL(request.url), request.headers.get("accept-language") ?? undefined);
    let ready: ReadyForm | undefined;
    let response: Response;
    let error: string | undefined;
    try {
      ready = await forms.get(spot?.form ?? "");
      response = await answer(request, spot, ready, sender);
    } catch (thrown) {
      // The message may quote an answer: only its name is told, and only to the log.
      error = thrown instanceof Error ? thrown.name : typeof thrown;
      response =
        spot && ready
          ? await say(request, spot, ready, 500, "page.failed", "page.failedText").catch(
              () => new Response(null, { status: 500 }),
            )
          : new Response(null, { status: 500 });
    }
    log?.({
      event: "page",
      ...(ready && spot && { form: spot.form }),
      status: response.status,
      milliseconds: Math.round(performance.now() - start),
      ...(error !== undefined && { error }),
    });
    return response;
  };
}
