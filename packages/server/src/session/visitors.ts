import { createSealers, fromBase64Url, toBase64Url } from "./seal.js";

/** Somebody without JavaScript, known by a cookie alone. */
export interface Visitor {
  /** Opaque; in the cookie and nowhere else. */
  readonly id: string;
  /** Token each of their forms must carry; another one each time, all of which are good. */
  readonly csrf: string;
  /** `Set-Cookie` header for somebody who was not here before. */
  readonly cookie?: string;
}
export interface Visitors {
  /** Who sends this request; somebody new when it carries no cookie of ours. */
  identify(request: Request): Promise<Visitor>;
  /** Whether a request comes from no other site, as far as the browser tells. */
  isSameSite(request: Request): boolean;
  /** Whether a posted form came from a page of ours: from no other site, with the token of this visitor. */
  isOwnPost(request: Request, visitor: Visitor, token: string | undefined): Promise<boolean>;
}

export interface VisitorsOptions {
  /** The first signs, the others are still accepted, so that a secret can be replaced while people are under way. */
  readonly secrets: readonly [string, ...string[]];
  /** How browsers reach these pages; default `https`. What stands between may speak http to this server, so that a request does not tell. */
  readonly scheme?: "https" | "http" | undefined;
}

const cookieOf = (request: Request, name: string): string | undefined =>
  request.headers
    .get("cookie")
    ?.split(";")
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

const newId = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(16)));

/** What a browser says of where a request comes from; absent in old ones, which the token and `SameSite` must do for. */
function isFromElsewhere(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "cross-site" || site === "same-site";
  const origin = request.headers.get("origin");
  // A page that sends no referrer has the origin "null".
  if (origin === null || origin === "null") return false;
  return (
    !URL.canParse(origin) ||
    new URL(origin).host !== (request.headers.get("host") ?? new URL(request.url).host)
  );
}

/** What the version before called the cookie where a proxy spoke http to it: whoever is on their way goes on. It goes with the next version. */
const OLDER_NAME = "diwan";
const MAC_BYTES = 32;

/** The same token never looks the same twice: what is compressed beside something that a stranger can put into a page tells its length, byte by byte (BREACH). */
function mask(token: string): string {
  const bytes = fromBase64Url(token) ?? new Uint8Array();
  const pad = crypto.getRandomValues(new Uint8Array(bytes.length));
  return `${toBase64Url(pad)}.${toBase64Url(bytes.map((byte, at) => byte ^ (pad[at] ?? 0)))}`;
}
/** Pages that were opened before tokens were masked have one without a mask. */
function unmask(masked: string): string {
  const [pad, bytes] = masked.split(".").map(fromBase64Url);
  if (bytes === undefined) return masked;
  if (pad?.length !== MAC_BYTES || bytes.length !== MAC_BYTES) return "";
  return toBase64Url(bytes.map((byte, at) => byte ^ (pad[at] ?? 0)));
}

export function createVisitors({ secrets, scheme = "https" }: VisitorsOptions): Visitors {
  const sealers = createSealers(secrets);
  const [current] = sealers;
  const isSecure = scheme === "https";
  // The name itself makes browsers insist on `Secure` and on this host (RFC 6265bis, "__Host-").
  const name = isSecure ? "__Host-diwan" : "diwan";
  const valid = async (purpose: string, words: string, mac: string): Promise<boolean> =>
    (await Promise.all(sealers.map((sealer) => sealer.check(purpose, words, mac)))).some(Boolean);
  const tokenFor = async (id: string): Promise<string> => mask(await current.mac("csrf", id));

  return {
    async identify(request) {
      const [id = "", mac = ""] =
        (cookieOf(request, name) ?? cookieOf(request, OLDER_NAME))?.split(".") ?? [];
      if (/^[\w-]{22}$/.test(id) && (await valid("visitor", id, mac)))
        return { id, csrf: await tokenFor(id) };
      const fresh = newId();
      const signed = `${fresh}.${await current.mac("visitor", fresh)}`;
      const cookie = `${name}=${signed}; Path=/; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;
      return { id: fresh, csrf: await tokenFor(fresh), cookie };
    },
    isSameSite: (request) => !isFromElsewhere(request),
    isOwnPost: async (request, { id, cookie }, token = "") =>
      !cookie && !isFromElsewhere(request) && valid("csrf", id, unmask(token)),
  };
}
