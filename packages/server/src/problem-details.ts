import type { Problem } from "@diwan/core";
import type { UnavailableError } from "./unavailable.js";

/** Why a request was not accepted. The words are for developers; a citizen's words are chosen by the form from `status` and `problems`. */
const KINDS = {
  "invalid-answers": [422, "Some answers are missing or wrong"],
  malformed: [400, "The request is not a submission"],
  "unknown-form": [404, "There is no such form"],
  "not-found": [404, "There is nothing at this address"],
  method: [405, "This address does not do that"],
  "changed-form": [412, "The form has changed since it was opened"],
  "key-reused": [409, "The idempotency key was used for other answers"],
  "too-large": [413, "The request is too large"],
  "media-type": [415, "Send JSON"],
  "wrong-secret": [403, "The code or the secret is wrong"],
  "wrong-code": [422, "The code is wrong, or cannot be used any more"],
  "not-sent": [503, "The code could not be sent"],
  unauthorised: [401, "This is for the agency only"],
  "out-of-scope": [403, "The token does not open this"],
  "foreign-origin": [403, "Pages of that site may not do this"],
  misdirected: [421, "This server does not answer for that host"],
  throttled: [429, "Too many requests; try again later"],
  unavailable: [503, "The server cannot do this now"],
  "bad-source": [502, "The source gave no answer that can be used"],
  "late-source": [504, "The source did not answer in time"],
  failed: [500, "The submission could not be kept"],
} as const satisfies { readonly [kind: string]: readonly [status: number, title: string] };
export type ProblemKind = keyof typeof KINDS;

export interface ProblemOptions {
  /** What exactly is wrong with this request; never an answer. */
  readonly detail?: string;
  readonly problems?: readonly Problem[];
  readonly headers?: { readonly [name: string]: string };
}

const kinds = new WeakMap<Response, ProblemKind>();
/** What an answer of `problemResponse` refused, for the log. */
export const kindOfProblem = (response: Response): ProblemKind | undefined => kinds.get(response);

/** An error answer as JSON problem details (RFC 9457). */
export function problemResponse(
  kind: ProblemKind,
  { detail, problems, headers }: ProblemOptions = {},
): Response {
  const [status, title] = KINDS[kind];
  const body = {
    type: `urn:problem-type:diwan:${kind}`,
    title,
    status,
    ...(detail && { detail }),
    ...(problems && { problems }),
  };
  const response = new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
  kinds.set(response, kind);
  return response;
}

const DETAILS = {
  database: "The database does not answer now; nothing was kept",
  disk: "There is no room to keep anything now; nothing was kept",
  queue: "Too much is waiting already; nothing was kept",
  files: "The store of files does not answer now; nothing was kept",
} as const satisfies { readonly [reason in UnavailableError["reason"]]: string };

/** Says that it may be tried again, and when: forms do so by themselves. */
export const unavailableResponse = ({ reason, retryAfter }: UnavailableError): Response =>
  problemResponse("unavailable", {
    detail: DETAILS[reason],
    headers: { "retry-after": String(retryAfter) },
  });
