import { createSealers, toBase64Url } from "./seal.js";

/** Somebody without JavaScript, known by a cookie alone. */
export interface Visitor {
  /** Opaque; in the cookie and nowhere else. */
  readonly id: string;
  /** Token each of their forms must carry. */
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

const LOOPBACK = /^(localhost|.*\.localhost|127\.0\.0\.1|\[::1\])$/;

/** On this machine alone a cookie may go without `Secure`; everywhere else the name itself makes browsers insist on it (RFC 6265bis, "__Host-"). */
const isLocal = ({ url }: Request): boolean => {
  const { protocol, hostname } = new URL(url);
  return protocol === "http:" && LOOPBACK.test(hostname);
};
const nameFor = (request: Request): string => (isLocal(request) ? "diwan" : "__Host-diwan");

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

/** `secrets`: the first signs, the others are still accepted, so that a secret can be replaced while people are under way. */
export function createVisitors(secrets: readonly [string, ...string[]]): Visitors {
  const sealers = createSealers(secrets);
  const [current] = sealers;
  const valid = async (purpose: string, words: string, mac: string): Promise<boolean> =>
    (await Promise.all(sealers.map((sealer) => sealer.check(purpose, words, mac)))).some(Boolean);

  return {
    async identify(request) {
      const name = nameFor(request);
      const [id = "", mac = ""] = cookieOf(request, name)?.split(".") ?? [];
      if (/^[\w-]{22}$/.test(id) && (await valid("visitor", id, mac)))
        return { id, csrf: await current.mac("csrf", id) };
      const fresh = newId();
      const cookie = `${name}=${fresh}.${await current.mac("visitor", fresh)}; Path=/; HttpOnly; SameSite=Lax${isLocal(request) ? "" : "; Secure"}`;
      return { id: fresh, csrf: await current.mac("csrf", fresh), cookie };
    },
    isSameSite: (request) => !isFromElsewhere(request),
    isOwnPost: async (request, { id, cookie }, token = "") =>
      !cookie && !isFromElsewhere(request) && valid("csrf", id, token),
  };
}
