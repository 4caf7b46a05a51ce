/** Asking the agency's sources from a page: through the form's server, or through code of the host page's own. */
import { toJson, type LookupRecord, type LookupResult } from "@diwan/core";
import { endpointOf, tellNowhere } from "./host-of.js";

/** What is looked up. */
export interface LookupQuestion {
  /** Name of the source, as the agency gave it to the form's server. */
  readonly source: string;
  /** Id of the form; missing where a field stands on a page of its own. */
  readonly form?: string;
  /** Name of the question. */
  readonly field: string;
  /** Language the citizen reads (BCP 47). */
  readonly language: string;
  readonly value: string;
}

/** Looks a value up in place of the form's server; resolves with the record, or with nothing where there is none. */
export type LookupHandler = (
  question: LookupQuestion,
  how: { readonly signal: AbortSignal },
) => Promise<LookupRecord | null | undefined>;

/** The element that says where lookups are asked: a `<diwan-form>`, or a field on a page of its own. */
export type LookupHost = HTMLElement & {
  readonly lookupHandler?: LookupHandler | undefined;
  /** URL below which sources are asked. */
  readonly lookup?: string | undefined;
};

/** Milliseconds: the server gives its source five seconds, and a slow connection as much again. */
const TIME_LIMIT = 12_000;

const UNAVAILABLE = { problem: "unavailable" } as const;

/** What a page's own code or its server knows under a value. Never rejects. */
export async function lookUpAt(host: LookupHost | null, question: LookupQuestion): Promise<LookupResult> {
  if (!host) return UNAVAILABLE;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), TIME_LIMIT);
  // Code of a page's own may have forgotten the signal.
  const over = new Promise<LookupResult>((resolve) =>
    stop.signal.addEventListener("abort", () => resolve(UNAVAILABLE), { once: true }),
  );
  try {
    return await Promise.race([ask(host, question, stop.signal), over]);
  } catch {
    return UNAVAILABLE;
  } finally {
    clearTimeout(timer);
  }
}

async function ask(host: LookupHost, question: LookupQuestion, signal: AbortSignal): Promise<LookupResult> {
  const { source, ...body } = question;
  if (host.lookupHandler) {
    const record = await host.lookupHandler(question, { signal });
    return record ? { record, at: new Date().toISOString() } : { problem: "notFound" };
  }
  const folder = endpointOf(host, "lookup", "lookups");
  if (folder === undefined) {
    tellNowhere(
      host,
      "lookup",
      "There is nowhere to look anything up: give the form `action`, `lookup` or `lookupHandler`. See docs/embedding.md.",
    );
    return UNAVAILABLE;
  }
  const response = await fetch(`${folder.replace(/\/$/, "")}/${encodeURIComponent(source)}`, {
    method: "POST",
    // Not following a redirect: it could lead the question elsewhere.
    redirect: "manual",
    cache: "no-store",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: toJson(body),
    signal,
  });
  return response.ok ? readLookup(await response.json()) : UNAVAILABLE;
}

/** What the form's server answered; anything it should not say is no answer. */
export function readLookup(answered: unknown): LookupResult {
  const { record, at } = (answered ?? {}) as { readonly record?: unknown; readonly at?: unknown }; // anything but nothing may be asked for its members
  if (record === null) return { problem: "notFound" };
  return typeof record === "object" && record && !Array.isArray(record) && typeof at === "string"
    ? { record: record as LookupRecord, at } // whatever is no plain value in it is not shown
    : UNAVAILABLE;
}
