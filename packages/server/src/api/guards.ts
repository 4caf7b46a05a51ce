import { problemResponse } from "../problem-details.js";

export interface GuardOptions {
  /** Hosts this server is reached under, e.g. `forms.city.example`; others are refused, so that nobody's name can be put into what it answers. Default: any. */
  readonly hosts?: readonly string[];
  /** Other sites whose pages may use the endpoints, e.g. `https://www.city.example`. Pages of the same host always may. */
  readonly origins?: readonly string[];
}

const CHANGES = /^(POST|PUT|PATCH|DELETE)$/;

/** Headers of every answer. None of them is a page, so nothing may be made of one. */
const SAFE = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
};

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;

export function requestGuard({ hosts, origins = [] }: GuardOptions) {
  const isAllowed = (origin: string): boolean => origins.includes(origin);

  /** Why a request is not looked at; `undefined` when it may be. */
  function refuse(request: Request): Response | undefined {
    const { host } = new URL(request.url);
    if (hosts && !hosts.includes(host)) return problemResponse("misdirected");
    const origin = request.headers.get("origin");
    // Browsers send Origin with every change a page makes; programs send none. The scheme may differ behind a proxy that ends TLS.
    if (origin !== null && CHANGES.test(request.method) && hostOf(origin) !== host && !isAllowed(origin))
      return problemResponse("foreign-origin");
    if (
      origin === null &&
      CHANGES.test(request.method) &&
      request.headers.get("sec-fetch-site") === "cross-site"
    )
      return problemResponse("foreign-origin");
    return undefined;
  }

  /** Answers the question a browser asks before a page of another site may send JSON (Fetch standard, CORS preflight). */
  function preflight(request: Request): Response | undefined {
    const [origin, method] = [
      request.headers.get("origin"),
      request.headers.get("access-control-request-method"),
    ];
    if (request.method !== "OPTIONS" || origin === null || method === null) return undefined;
    if (!isAllowed(origin)) return problemResponse("foreign-origin");
    return new Response(null, {
      status: 204,
      headers: {
        "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE",
        "access-control-allow-headers":
          "content-type, idempotency-key, tus-resumable, upload-length, upload-offset, upload-metadata",
        "access-control-max-age": "600",
      },
    });
  }

  /** Puts the headers on that every answer has. */
  function addSecurityHeaders(request: Request, response: Response): Response {
    for (const [name, value] of Object.entries(SAFE)) response.headers.set(name, value);
    const origin = request.headers.get("origin");
    if (origin !== null && isAllowed(origin)) {
      response.headers.set("access-control-allow-origin", origin);
      response.headers.set(
        "access-control-expose-headers",
        "etag, location, retry-after, tus-resumable, upload-length, upload-offset, upload-type",
      );
    } else response.headers.set("cross-origin-resource-policy", "same-origin");
    if (origins.length) response.headers.append("vary", "origin");
    return response;
  }

  return { refuse, preflight, addSecurityHeaders: addSecurityHeaders };
}
