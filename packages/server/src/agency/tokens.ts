import { ConfigurationError } from "../configuration.js";
import { secretProblem } from "../configuration.js";

/** What a token of the agency may open. */
export const AGENCY_SCOPES = ["read", "status", "files", "export"] as const;
export type AgencyScope = (typeof AGENCY_SCOPES)[number];
const isScope = (value: unknown): value is AgencyScope => AGENCY_SCOPES.some((each) => each === value);

interface Named {
  /** Which of the agency's systems has it; the audit trail and the log call it so. */
  readonly name: string;
  /** What it opens; nothing else. */
  readonly scopes: readonly AgencyScope[];
  /** ISO 8601 instant with a time zone, from which on it opens nothing. */
  readonly expires?: string;
}
/** A bearer token of one of the agency's systems: by its hash, so that a stolen configuration opens nothing, or as it is. */
export type AgencyToken = Named &
  (
    | {
        /** SHA-256 of the token, as hex or base64. */
        readonly tokenHash: string;
        readonly token?: never;
      }
    | {
        /** At least 32 characters of those a bearer token may have (RFC 6750). Only its hash is kept. */
        readonly token: string;
        readonly tokenHash?: never;
      }
  );

/** A token as it is known while the server runs. */
export interface KnownToken {
  readonly name: string;
  /** Tells two tokens of one name apart: the first eight hex digits of its hash. */
  readonly id: string;
  readonly scopes: ReadonlySet<AgencyScope>;
  /** Milliseconds since 1970; `Infinity` when it has no end. */
  readonly until: number;
  /** SHA-256. */
  readonly hash: Uint8Array;
}
type Checked = Omit<KnownToken, "id" | "hash"> & { readonly at: string } & (
    { readonly token: string } | { readonly hash: Uint8Array }
  );

const PLACE = "agencyTokens";
const MEMBERS = ["name", "token", "tokenHash", "scopes", "expires"];
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** `b64token` of RFC 6750, section 2.1. */
const TOKEN = /^[A-Za-z0-9\-._~+/]+=*$/;
const LONGEST = 512;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const EXAMPLE = '{ name: "case-system", tokenHash: "…", scopes: ["status", "files"] }';
/** SHA-256 of nothing and of a line break: what a shell makes of a variable that is not set. */
const HASHES_OF_NOTHING = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "01ba4719c80b6fe911b091a7c05124b64eeece964e09c058ef8f9805daca546b",
];

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
/** SHA-256 of a text. A token is random and long, so that no slower hash is needed. */
export const digest = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));

/** 32 bytes from hex, base64 or base64url. */
function readHash(text: string): Uint8Array | undefined {
  if (/^[0-9a-f]{64}$/i.test(text))
    return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return undefined;
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
}

function tokenProblem(token: unknown): string | undefined {
  const problem = secretProblem(token);
  if (problem) return problem;
  const text = String(token);
  if (text !== text.trim())
    return "begins or ends with a space or line break, which a file often ends with: trim it";
  if (text.length > LONGEST)
    return `has ${text.length} characters; more than ${LONGEST} may not fit into a header`;
  return TOKEN.test(text)
    ? undefined
    : "has characters that a bearer token cannot have: use letters, digits and -._~+/ (RFC 6750)";
}

function hashProblem(text: unknown): string | undefined {
  const problem = secretProblem(text);
  if (problem) return problem;
  const hash = readHash(String(text));
  if (!hash) return "is not a SHA-256 as 64 hex digits or as base64";
  return HASHES_OF_NOTHING.includes(hex(hash))
    ? "is the hash of an empty text: the variable it was made from was not set"
    : undefined;
}

function scopesProblem(scopes: unknown): string | undefined {
  const choice = `choose from ${AGENCY_SCOPES.join(", ")}`;
  if (!Array.isArray(scopes) || !scopes.length) return `says of nothing that the token opens it: ${choice}`;
  if (!scopes.every(isScope)) return `names something that is no scope: ${choice}`;
  return new Set(scopes).size < scopes.length ? "names a scope twice" : undefined;
}

const expiresProblem = (expires: unknown): string | undefined =>
  typeof expires === "string" && INSTANT.test(expires) && !Number.isNaN(Date.parse(expires))
    ? undefined
    : "is not an instant with its time zone, such as 2027-01-31T00:00:00+03:00";

/** One entry, or what is wrong with it, each problem a sentence that names the entry. */
function readEntry(
  entry: unknown,
  index: number,
): { readonly checked?: Checked; readonly problems: readonly string[] } {
  const wrong = (problem: string): { readonly problems: readonly string[] } => ({ problems: [problem] });
  const numbered = `${PLACE}[${index}]`;
  if (entry === undefined || entry === null) return wrong(`${numbered} ${secretProblem(entry)}.`);
  if (typeof entry === "string")
    return wrong(
      `${numbered} is ${entry.trim() ? "a text alone" : "empty"}: a token has a name and scopes. Write ${EXAMPLE}; 'diwan-server new-token' makes one.`,
    );
  if (typeof entry !== "object" || Array.isArray(entry))
    return wrong(`${numbered} is not an object such as ${EXAMPLE}.`);
  const { name, token, tokenHash, scopes, expires } = entry as { readonly [member: string]: unknown }; // any object is one
  const isNamed = typeof name === "string" && NAME.test(name);
  const at = isNamed ? `${numbered} ('${name}')` : numbered;
  const has = (member: string): boolean => Object.hasOwn(entry, member);
  const both = has("token") && has("tokenHash");
  const problems = [
    ...(isNamed
      ? []
      : [
          "name is not 1 to 64 letters, digits, dots, dashes or underscores, beginning with a letter or digit",
        ]),
    ...(Object.keys(entry).some((member) => !MEMBERS.includes(member))
      ? [`it has a member it should not have: it may have ${MEMBERS.join(", ")}`]
      : []),
    ...(both ? ["token and tokenHash are both there: give one of them"] : []),
    ...(!both && !has("tokenHash")
      ? [tokenProblem(token)].flatMap((problem) => (problem ? [`token ${problem}`] : []))
      : []),
    ...(!both && has("tokenHash")
      ? [hashProblem(tokenHash)].flatMap((problem) => (problem ? [`tokenHash ${problem}`] : []))
      : []),
    ...[scopesProblem(scopes)].flatMap((problem) => (problem ? [`scopes ${problem}`] : [])),
    ...(has("expires")
      ? [expiresProblem(expires)].flatMap((problem) => (problem ? [`expires ${problem}`] : []))
      : []),
  ];
  if (problems.length) return { problems: problems.map((problem) => `${at}: ${problem}.`) };
  // All seen to be so.
  const known = {
    at,
    name: name as string,
    scopes: new Set(scopes as readonly AgencyScope[]),
    until: has("expires") ? Date.parse(expires as string) : Infinity,
  };
  const hash = has("tokenHash") ? readHash(tokenHash as string) : undefined;
  return { problems, checked: hash ? { ...known, hash } : { ...known, token: token as string } };
}

/**
 * Tokens as they were configured. Throws a `ConfigurationError` that names every entry that is wrong. Two entries may have one name while a token is
 * replaced by the next: all but one of them must say when they expire.
 */
export function checkAgencyTokens(config: unknown): readonly Checked[] {
  if (!Array.isArray(config))
    throw new ConfigurationError([`${PLACE} is not a list of objects such as ${EXAMPLE}.`]);
  const read = Array.from(config, readEntry); // also the holes of a list
  const wrong = read.flatMap(({ problems }) => problems);
  const entries = read.flatMap(({ checked }) => checked ?? []);
  const endless = entries.filter(({ until }) => until === Infinity);
  const twice = endless.flatMap(({ at, name }, index) =>
    endless.findIndex((each) => each.name === name) < index
      ? [
          `${at}: the name is there before, and neither entry expires. While a token is replaced, say with 'expires' when the old one ends; otherwise give each system a name of its own.`,
        ]
      : [],
  );
  if (wrong.length + twice.length) throw new ConfigurationError([...wrong, ...twice]);
  return entries;
}

/** Tokens as they are known from here on, by their hashes. Rejects with a `ConfigurationError` when two entries have the same secret. */
export async function readAgencyTokens(config: unknown): Promise<readonly KnownToken[]> {
  const checked = checkAgencyTokens(config);
  const entries = await Promise.all(
    checked.map(async ({ at, name, scopes, until, ...secret }) => {
      const hash = "hash" in secret ? secret.hash : await digest(secret.token);
      return { at, full: hex(hash), known: { name, scopes, until, hash, id: hex(hash).slice(0, 8) } };
    }),
  );
  const same = entries.flatMap(({ at, full }, index) => {
    const first = entries.find((each) => each.full === full);
    return first && entries.indexOf(first) < index
      ? [`${at}: it is the same secret as ${first.at}. Give each entry a token of its own.`]
      : [];
  });
  if (same.length) throw new ConfigurationError(same);
  return entries.map(({ known }) => known);
}

/** A new token, and the hash by which the server knows it. The token is shown once and given to the system that uses it; the hash goes into `agencyTokens`. */
export async function createAgencyToken(): Promise<{ readonly token: string; readonly tokenHash: string }> {
  // The beginning lets scanners for published secrets know it.
  const token = `diwan_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "")}`;
  return { token, tokenHash: await hashAgencyToken(token) };
}

/** The hash of a token there is already. Throws a `ConfigurationError` when it cannot be one. */
export async function hashAgencyToken(token: string): Promise<string> {
  const problem = tokenProblem(token);
  if (problem) throw new ConfigurationError([`The token ${problem}.`]);
  return hex(await digest(token));
}
