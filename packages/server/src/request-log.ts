import type { Sender } from "./api/route.js";
import type { LogEntry, SecurityKind } from "./log-entry.js";
import { kindOfProblem, type ProblemKind } from "./problem-details.js";
import { UnavailableError } from "./unavailable.js";

/** What somebody may have sent as the id of a request, and nothing that could break a line of a log. */
const ID = /^[\w.:-]{8,128}$/;
const CODE = /^[A-Z0-9_]{3,40}$/;

/** A request that has an id: the one that a proxy gave it, or one of its own. Pages ask endpoints in the name of the same request. */
export const withRequestId = (request: Request, sender: Sender): Sender & { readonly request: string } => {
  const given = request.headers.get("x-request-id") ?? "";
  return { ...sender, request: sender.request ?? (ID.test(given) ? given : crypto.randomUUID()) };
};

const SECURITY: { readonly [kind in ProblemKind]?: SecurityKind } = {
  "wrong-secret": "wrong-secret",
  "wrong-code": "wrong-code",
  unauthorised: "wrong-token",
  "out-of-scope": "wrong-token",
  throttled: "limit",
  "foreign-origin": "foreign-origin",
  misdirected: "foreign-host",
};
/** What an answer says of whoever asked. */
export function securityOf(response: Response): { readonly security?: SecurityKind } {
  const kind = kindOfProblem(response);
  const security = kind && SECURITY[kind];
  return security ? { security } : {};
}

/** What a log is told of something that was thrown: its message may quote an answer or a path of this machine, so that only the words of this package are. */
export function thrownInLog(thrown: unknown): Pick<LogEntry, "error" | "code" | "why"> {
  if (!(thrown instanceof Error)) return { error: typeof thrown };
  const code = "code" in thrown && typeof thrown.code === "string" && CODE.test(thrown.code);
  return {
    error: thrown.name,
    ...(code && { code: String(thrown.code) }),
    ...(thrown instanceof UnavailableError && { why: thrown.message }),
  };
}

/** Who asked, for a log. */
export const clientInLog = (
  { client }: Sender,
  digest: ((client: string) => string) | undefined,
): { readonly client?: string } => (client === undefined || !digest ? {} : { client: digest(client) });
