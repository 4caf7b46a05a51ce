import type { AgencyScope } from "../agency/tokens.js";
import type { LogEntry } from "../log-entry.js";

/** Who sends a request, as the server that accepted the connection knows: a `Request` does not say. */
export interface Sender {
  /** Address of the client, or another name for it; only counted. Without one nothing is limited per client. */
  readonly client?: string;
  /** Id of the request in logs; default its `X-Request-Id`, or a new one. */
  readonly request?: string;
}
export type RouteResult = Omit<LogEntry, "status" | "milliseconds"> & { readonly response: Response };

/** JSON Schema 2020-12, as OpenAPI 3.1 takes it. */
export interface Schema {
  readonly [keyword: string]: unknown;
}
export interface ResponseDescription {
  readonly description: string;
  readonly schema?: Schema;
  readonly headers?: { readonly [name: string]: string };
}

/** One method at one address: what runs, and what the OpenAPI document says of it, side by side so that they stay the same. */
export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS";
  /** After the base; `{name}` stands for one segment. */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly body?: Schema;
  readonly headers?: { readonly [name: string]: string };
  /** It is the agency's: only a token with this scope opens it, and each use is noted. `event` is what the log calls it, also when it is refused. */
  readonly agency?: { readonly scope: AgencyScope; readonly event: LogEntry["event"] };
  readonly answers: { readonly [status: number]: ResponseDescription };
  run(request: Request, context: RouteContext): Promise<RouteResult> | RouteResult;
}
export interface RouteContext extends Sender {
  /** Segments of the path by their names, decoded. */
  readonly segments: { readonly [name: string]: string };
}

/** The segments of a path that a route's pattern names; `undefined` when it is another path. */
export function match(pattern: string, path: string): { [name: string]: string } | undefined {
  const [want, have] = [pattern.split("/"), path.split("/")];
  if (want.length !== have.length) return undefined;
  const segments: { [name: string]: string } = {};
  for (const [at, part] of want.entries()) {
    const given = have[at] ?? "";
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined ? part !== given : !given) return undefined;
    if (name === undefined) continue;
    try {
      segments[name] = decodeURIComponent(given);
    } catch {
      return undefined;
    }
  }
  return segments;
}
