import { isIP } from "node:net";
import type { LookupRecord } from "@diwan/core";
import * as z from "zod";
import { ConfigurationError } from "../configuration.js";
import { isOutOfReach, isNamed } from "./addresses.js";

/** What a source is asked. */
export interface SourceQuestion {
  /** Id of the form. */
  readonly form: string;
  /** Name of the question. */
  readonly field: string;
  /** Language the citizen reads (BCP 47). */
  readonly language: string;
  readonly value: string;
}

/** A source on the agency's own network, or anywhere that it trusts, asked by a POST with a JSON body. */
export interface UrlSource {
  /** `https:`; `http:` only for an address that `addresses` names. */
  readonly url: string;
  /** Sent with each question, such as `authorization`. */
  readonly headers?: { readonly [name: string]: string };
  /** Signs each question as a Standard Webhook: `whsec_` and base64 of 24 to 64 random bytes. */
  readonly secret?: string;
  /** Milliseconds until it must have answered; default 5,000. */
  readonly timeout?: number;
  /** Most bytes of its answer; default 64 KiB. */
  readonly maxBytes?: number;
  /** Addresses that may be asked though they are private or this machine's own: `10.0.3.7`, or a range, `10.0.3.0/24`. */
  readonly addresses?: readonly string[];
}

/** A source in the code that makes the handler; resolves with the record, or with nothing where there is none. */
export interface FunctionSource {
  readonly function: (
    question: SourceQuestion,
    how: { readonly signal: AbortSignal },
  ) => Promise<LookupRecord | null | undefined>;
  /** Milliseconds until it must have answered; default 5,000. */
  readonly timeout?: number;
}

/** Sources by the names that definitions give them. */
export interface LookupSources {
  readonly [name: string]: UrlSource | FunctionSource;
}

export const DEFAULT_TIMEOUT = 5_000;
export const DEFAULT_MAX_BYTES = 64 * 1024;

/** What a URL source may be, in a file of settings and in code alike. */
export const urlSource = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  headers: z
    .record(
      z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "is no name of a header"),
      z.string().regex(/^[\t\x20-\x7e]*$/, "is no value of a header"),
    )
    .optional(),
  secret: z.string().min(1).optional(),
  timeout: z.number().int().min(1).max(60_000).optional(),
  maxBytes: z
    .number()
    .int()
    .min(1)
    .max(16 * 1024 * 1024)
    .optional(),
  addresses: z.array(z.string().min(1)).optional(),
});
const functionSource = z.strictObject({
  function: z.custom<FunctionSource["function"]>((value) => typeof value === "function", "is no function"),
  timeout: z.number().int().min(1).max(60_000).optional(),
});

const NAME = /^[a-z][a-z0-9-]{0,63}$/;
/** Headers that belong to the request itself. */
const OURS = /^(host|content-length|content-type|transfer-encoding|connection|accept-encoding|webhook-.*)$/i;

/** Throws a `ConfigurationError`, which repeats no value, when a source is not as it must be. */
export function checkSources(sources: LookupSources): void {
  if (typeof sources !== "object" || sources === null || Array.isArray(sources))
    throw new ConfigurationError(["lookups is no object of sources by name."]);
  const problems = Object.entries(sources).flatMap(([name, source]) => {
    const at = `lookups.${name}`;
    if (!NAME.test(name))
      return [`${at} is no name of a source: small letters, digits and hyphens, at most 64.`];
    const isFunction = typeof source === "object" && source !== null && "function" in source;
    const read = (isFunction ? functionSource : urlSource).safeParse(source);
    if (!read.success)
      return read.error.issues.map((issue) =>
        issue.code === "unrecognized_keys"
          ? `${at}: ${issue.keys.join(", ")} is no setting of a source.`
          : `${[at, ...issue.path].map(String).join(".")} is not right: ${issue.message}.`,
      );
    return isFunction ? [] : urlProblems(at, source as UrlSource); // just read as one
  });
  if (problems.length) throw new ConfigurationError(problems);
}

/** What is wrong with a URL source called `at` that `urlSource` has read; repeats no value. */
export function urlProblems(at: string, { url, headers = {}, addresses = [] }: UrlSource): readonly string[] {
  const { protocol, hostname, username, password, hash } = new URL(url);
  const wrong = addresses.filter((one) => !isRange(one));
  if (wrong.length)
    return [`${at}.addresses: ${wrong.map((one) => `'${one}'`).join(", ")} is no address or range.`];
  const literal = hostname.replace(/^\[|\]$/g, "");
  const isAddress = isIP(literal) > 0;
  const mayBe = isAddress && isNamed(literal, addresses);
  return [
    ...(username || password
      ? [`${at}.url holds a name or password: give them as the header 'authorization'.`]
      : []),
    ...(hash ? [`${at}.url has a fragment, which is never sent.`] : []),
    ...(protocol === "http:" && (isAddress ? !mayBe : !addresses.length)
      ? [`${at}.url is not https: http is for sources whose 'addresses' are named.`]
      : []),
    ...(isAddress && !mayBe && isOutOfReach(literal)
      ? [
          `${at}.url is an address of a private network or of this machine: name it in 'addresses' if it is meant.`,
        ]
      : []),
    ...Object.keys(headers)
      .filter((name) => OURS.test(name))
      .map((name) => `${at}.headers: ${name} is set by the server itself.`),
  ];
}

function isRange(text: string): boolean {
  const [address = "", bits, ...more] = text.split("/");
  const family = isIP(address);
  if (!family || more.length) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}
