import type { RateLimiter } from "../api/rate-limit.js";
import type { RouteResult, Route, RouteContext } from "../api/route.js";
import { problemResponse } from "../problem-details.js";
import { readReference } from "../reference.js";
import { isSameDigest } from "../status/same-secret.js";
import type { AuditedUse, AuditOutcome, AuditTrail } from "./audit.js";
import { digest, readAgencyTokens, type AgencyToken, type KnownToken } from "./tokens.js";

export interface AgencyGateOptions {
  readonly tokens: readonly AgencyToken[];
  readonly audit: AuditTrail;
  readonly limiter: RateLimiter;
  readonly now: () => Date;
}
export interface AgencyGate {
  /** Runs a route of the agency's for one of its systems whose token opens it, and refuses everyone else. Either is noted in the audit trail. */
  run(
    route: Route & Required<Pick<Route, "agency">>,
    request: Request,
    context: RouteContext,
  ): Promise<RouteResult>;
}

const BEARER = /^Bearer +([A-Za-z0-9\-._~+/]+=*)$/i;
const FILE = /^[0-9a-f]{32}$/;
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/** Tokens that `checkAgencyTokens` found right. */
export function agencyGate({ tokens, audit, limiter, now }: AgencyGateOptions): AgencyGate {
  // Two entries with one secret are seen when they are hashed: `openServer` waits for that, a handler made alone refuses every use.
  const known = readAgencyTokens(tokens);
  known.catch(() => {});

  async function ownerOf(request: Request): Promise<KnownToken | "no-token" | "wrong-token"> {
    const header = request.headers.get("authorization");
    const given = BEARER.exec(header ?? "")?.[1];
    if (given === undefined) return header === null ? "no-token" : "wrong-token";
    const hash = await digest(given);
    // Every one is compared, so that the time does not tell which one was near.
    return (await known).filter((each) => isSameDigest(hash, each.hash))[0] ?? "wrong-token";
  }

  return {
    async run(route, request, context) {
      const { scope, event } = route.agency;
      const owner = await ownerOf(request);
      const time = now();
      let outcome: AuditOutcome = typeof owner === "string" ? owner : "allowed";
      if (typeof owner !== "string" && time.getTime() >= owner.until) outcome = "expired";
      else if (typeof owner !== "string" && !owner.scopes.has(scope)) outcome = "wrong-scope";

      // Right tokens are not held up by anybody's wrong ones, nor do those fill the trail.
      const wrong =
        outcome === "allowed" || outcome === "wrong-scope" ? undefined : limiter.wrongToken(context.client);
      if (wrong?.wait) outcome = "throttled";

      const told = {
        event,
        ...(typeof owner !== "string" && { token: owner.name }),
        scope,
        ...(outcome !== "allowed" && { refused: outcome }),
      };
      const { reference = "", id = "" } = context.segments;
      const use: AuditedUse = {
        at: time,
        scope,
        outcome,
        action: route.id,
        client: context.client,
        reference: readReference(reference),
        file: FILE.test(id) ? id : undefined,
        ...(typeof owner !== "string" && { token: owner.name, tokenId: owner.id }),
      };
      const refused = refusal(outcome, { scope, wait: wrong?.wait ?? 0 });
      if (refused) {
        if (wrong && !wrong.isNoted) return { ...told, response: refused };
        const error = await audit
          .note(use)
          .then((end) => end(refused.status))
          .then(() => undefined, nameOf);
        return { ...told, ...(error !== undefined && { error }), response: refused };
      }

      let end: (status: number) => Promise<void>;
      try {
        end = await audit.note(use);
      } catch (error) {
        return {
          ...told,
          error: nameOf(error),
          response: problemResponse("unavailable", {
            detail: "The use could not be noted in the audit trail, so nothing was done",
            headers: { "retry-after": "60" },
          }),
        };
      }
      // It is on record already: what the answer was is worth less than the answer.
      const ended = (status: number): Promise<void> => end(status).catch(() => {});
      try {
        const answered = await route.run(request, context);
        await ended(answered.response.status);
        return { ...answered, ...told };
      } catch (error) {
        await ended(500);
        throw error;
      }
    },
  };
}

/** The answer to a use that is not allowed, as RFC 6750 has it; it tells a stranger of no token that there is. */
function refusal(
  outcome: AuditOutcome,
  { scope, wait }: { readonly scope: string; readonly wait: number },
): Response | undefined {
  const challenge = (more = ""): { readonly headers: { readonly "www-authenticate": string } } => ({
    headers: { "www-authenticate": `Bearer realm="agency"${more}` },
  });
  switch (outcome) {
    case "allowed":
      return undefined;
    case "throttled":
      return problemResponse("throttled", { headers: { "retry-after": String(wait) } });
    case "wrong-scope":
      return problemResponse("out-of-scope", {
        detail: `It needs the scope '${scope}'`,
        ...challenge(`, error="insufficient_scope", scope="${scope}"`),
      });
    case "no-token":
      return problemResponse("unauthorised", challenge());
    default:
      return problemResponse("unauthorised", challenge(', error="invalid_token"'));
  }
}
