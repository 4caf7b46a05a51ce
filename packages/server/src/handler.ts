import type { Definition } from "@diwan/core";
import type { AuditTrail } from "./agency/audit.js";
import { agencyGate } from "./agency/gate.js";
import { agencyRoutes, type AgencyRoutesOptions } from "./agency/routes.js";
import { checkAgencyTokens, type AgencyToken } from "./agency/tokens.js";
import { definitionRoutes } from "./api/definition-routes.js";
import { draftRoutes } from "./api/draft-routes.js";
import { publishForms } from "./api/forms.js";
import { requestGuard, type GuardOptions } from "./api/guards.js";
import { healthRoutes, type ReadinessOptions } from "./api/health-routes.js";
import { openApi } from "./api/openapi.js";
import { rateLimiter, type RateLimits } from "./api/rate-limit.js";
import { json } from "./api/respond.js";
import { lookupRoutes } from "./api/lookup-routes.js";
import type { SharedCounts } from "./api/shared-counts.js";
import { match, type RouteResult, type Route, type Sender } from "./api/route.js";
import { statusRoutes } from "./api/status-routes.js";
import { submissionRoutes } from "./api/submission-routes.js";
import { uploadRoutes } from "./api/upload-routes.js";
import { verificationRoutes } from "./api/verification-routes.js";
import { fileRoutes } from "./api/file-routes.js";
import { ConfigurationError } from "./configuration.js";
import { checkLookups, checkStart } from "./definition-checks.js";
import type { Drafts } from "./drafts/drafts.js";
import type { LogEntry } from "./log-entry.js";
import type { Lookups } from "./lookups/lookups.js";
import { problemResponse, unavailableResponse } from "./problem-details.js";
import { traceWorker } from "./receipts/trace-worker.js";
import type { StatusService } from "./status/status.js";
import type { SubmissionStore } from "./store.js";
import { clientInLog, securityOf, thrownInLog, withRequestId } from "./request-log.js";
import { UnavailableError } from "./unavailable.js";
import { verificationProblems } from "./verification/questions.js";
import type { Verifications } from "./verification/verifications.js";
import type { UploadStore } from "./uploads/uploads.js";

export type { LogEntry, SecurityKind } from "./log-entry.js";

export interface FormHandlerOptions extends GuardOptions, ReadinessOptions {
  /** The forms received, each under its `id`. */
  readonly definitions: readonly Definition[];
  readonly store: SubmissionStore;
  /** Path before every address; default `/api`. */
  readonly base?: string;
  /** The clock; default the machine's. */
  readonly now?: () => Date;
  /** IANA time zone in which "today" is worked out: the agency's, not the server's. Default the platform's. */
  readonly timeZone?: string;
  /** Most bytes of a submission or draft; default 256 KiB. */
  readonly maxBytes?: number;
  /**
   * Whether definitions are compressed (gzip) for whoever takes it; default true. `false` where what is around the handler compresses by itself and does not
   * look whether it has been done: Next.js takes `Content-Encoding` off what a route handler answers, and sends its bytes as they are.
   */
  readonly compress?: boolean;
  /** Save and return later, if it is offered. */
  readonly drafts?: Drafts;
  /** Status and receipts for citizens, if they are offered. */
  readonly status?: StatusService;
  /** Bearer tokens of the agency's systems, each with a name and scopes. Without any the agency's endpoints are not there. */
  readonly agencyTokens?: readonly AgencyToken[];
  /** Where each use of the agency's endpoints is noted; needed with `agencyTokens`. */
  readonly audit?: AuditTrail;
  /** Everything kept about one application, for the person's own request to see it. */
  readonly exportOne?: AgencyRoutesOptions["exportOne"];
  readonly uploads?: UploadStore;
  /** The agency's sources, where forms look something up: `createLookups` of @diwan/server/db, or something of one's own. */
  readonly lookups?: Lookups;
  /** Codes that confirm where somebody can be reached, as `createVerifications` makes them; needed by forms that ask for a `verified-email` or `verified-phone`. */
  readonly verifications?: Verifications;
  readonly limits?: RateLimits;
  /** Where several processes count together; otherwise each counts for itself. `openServer` gives the database. */
  readonly sharedCounts?: SharedCounts;
  readonly log?: (entry: LogEntry) => void;
  /** How the log names who asked, without saying who it is: a keyed digest. Without it nobody is named. `openServer` makes one of its keys. */
  readonly clientDigest?: (client: string) => string;
}

/** A Web-standard request handler: mount it under any server that speaks `Request` and `Response`, and tell it who sends if the server knows. */
export type FormHandler = (request: Request, sender?: Sender) => Promise<Response>;

const PROBES: ReadonlySet<string> = new Set(["/health", "/ready"]);
const CHANGES = /^(POST|PUT|PATCH|DELETE)$/;

/**
 * Receives forms. What it answers to is in the OpenAPI document at `GET {base}/openapi.json`, made from the same routes: definitions and submissions
 * always, drafts, status, receipts and uploads when they are given.
 */
export function createFormHandler(options: FormHandlerOptions): FormHandler {
  const {
    definitions,
    store,
    base = "/api",
    now = () => new Date(),
    timeZone,
    maxBytes = 256 * 1024,
    compress = true,
    drafts,
    status,
    agencyTokens = [],
    audit,
    exportOne,
    uploads,
    lookups,
    verifications,
    limits = {},
    log,
  } = options;
  checkStart(definitions, timeZone);
  checkLookups(definitions, lookups);
  const unverified = verificationProblems(definitions, {
    hasHook: verifications !== undefined,
    hook: "`verifications: createVerifications({ send })`, or `verification: { send }` to openServer",
  });
  if (unverified.length) throw new ConfigurationError(unverified);
  const forms = publishForms(definitions);
  const limiter = rateLimiter(limits, now, options.sharedCounts);
  const guard = requestGuard(options);
  const withTrace = traceWorker(store);
  checkAgencyTokens(agencyTokens);
  if (agencyTokens.length && !audit)
    throw new ConfigurationError([
      "agencyTokens needs 'audit', where each use of them is noted: sqlAudit({ db, keys }) of @diwan/server/db, or memoryAudit() for tests.",
    ]);
  const gate =
    agencyTokens.length && audit ? agencyGate({ tokens: agencyTokens, audit, limiter, now }) : undefined;
  const all: readonly Route[] = [
    ...definitionRoutes(forms, compress),
    ...submissionRoutes({
      forms,
      store,
      now,
      timeZone,
      maxBytes,
      limiter,
      status,
      drafts,
      uploads,
      lookups,
      verifications,
    }),
    ...(lookups ? lookupRoutes({ forms, lookups, now, limiter }) : []),
    ...(verifications ? verificationRoutes({ forms, verifications }) : []),
    ...(drafts ? draftRoutes({ forms, drafts, uploads, now, timeZone, maxBytes, limiter }) : []),
    ...(status ? statusRoutes({ status, store, withTrace }) : []),
    ...(uploads ? [...uploadRoutes({ uploads, limiter }), ...fileRoutes({ store, uploads })] : []),
    ...agencyRoutes({ store, withTrace, exportOne }),
    ...healthRoutes(options),
    {
      method: "GET",
      path: "/openapi.json",
      id: "openapi",
      summary: "This document",
      answers: { 200: { description: "OpenAPI 3.1", schema: { type: "object" } } },
      run: () => ({
        event: "other",
        response: json(openApi(routes, { base }), 200, { "cache-control": "no-cache" }),
      }),
    },
  ];
  const routes = all.filter(({ agency }) => gate || !agency);

  /** What stands at the address, and which of it answers to the method. */
  function find(request: Request) {
    const { pathname } = new URL(request.url);
    const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : "";
    const there = routes.flatMap((each) => {
      const segments = match(each.path, path);
      return segments ? [{ route: each, segments }] : [];
    });
    return { path, there, found: there.find((each) => each.route.method === request.method) };
  }
  function answer(
    request: Request,
    sender: Sender,
    { path, there, found }: ReturnType<typeof find>,
  ): Promise<RouteResult> | RouteResult {
    const other = (response: Response): RouteResult => ({ event: "other", response });
    // Probes ask by address, and their answers hold no host's name.
    const refused = PROBES.has(path) ? undefined : (guard.refuse(request) ?? guard.preflight(request));
    if (refused) return other(refused);
    if (!found)
      return other(
        there.length
          ? problemResponse("method", {
              headers: { allow: there.map((each) => each.route.method).join(", ") },
            })
          : problemResponse("not-found"),
      );
    const wait = CHANGES.test(request.method) ? limiter.client(sender.client) : 0;
    if (wait) return other(problemResponse("throttled", { headers: { "retry-after": String(wait) } }));
    const context = { ...sender, segments: found.segments };
    const { agency, ...rest } = found.route;
    return agency && gate
      ? gate.run({ ...rest, agency }, request, context)
      : found.route.run(request, context);
  }

  return async (request, from = {}) => {
    const start = performance.now();
    const sender = withRequestId(request, from);
    const asked = find(request);
    let outcome: RouteResult;
    try {
      outcome = await answer(request, sender, asked);
    } catch (error) {
      outcome = {
        event: "other",
        ...thrownInLog(error),
        response: error instanceof UnavailableError ? unavailableResponse(error) : problemResponse("failed"),
      };
    }
    const { response, ...entry } = outcome;
    if (log) {
      const operation = asked.found?.route.id;
      log({
        ...entry,
        request: sender.request,
        ...(operation !== undefined && { route: operation }),
        ...clientInLog(sender, options.clientDigest),
        ...securityOf(response),
        status: response.status,
        milliseconds: Math.round(performance.now() - start),
      });
    }
    response.headers.set("x-request-id", sender.request);
    return guard.addSecurityHeaders(request, response);
  };
}
