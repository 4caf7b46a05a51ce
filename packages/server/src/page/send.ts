import type { Problem, Submission } from "@diwan/core";
import type { Sender } from "../api/route.js";
import type { FormHandler } from "../handler.js";
import type { Told } from "./spot.js";

/** What the endpoint for submissions made of one. */
export type Outcome =
  | { readonly kind: "sent"; readonly reference: string; readonly secret?: string }
  /** Answers it does not accept. */
  | { readonly kind: "refused"; readonly problems: readonly Problem[]; readonly told: Told }
  /** Too many came at once; it may be sent again after so many seconds. */
  | { readonly kind: "throttled"; readonly seconds: number }
  /** Nobody took it; it may be sent again under the same key. */
  | { readonly kind: "failed" };

/** A submission, and what opens the draft it was made of. */
export type Sendable = Submission & { readonly draft?: { readonly code: string; readonly secret: string } };

/** Asks an endpoint in the same process, in the name of who asked for a page: `from` is their own request, `sender` who they are. `undefined` when it failed. */
export async function askEndpoint(receive: FormHandler, url: URL, body: object, from: Request, sender: Sender, more: { readonly [header: string]: string } = {}): Promise<Response | undefined> {
  const headers = new Headers({ "content-type": "application/json", accept: "application/json", ...more });
  for (const name of ["host", "origin", "forwarded", "x-forwarded-for", "x-real-ip", "sec-fetch-site"]) {
    const value = from.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return receive(new Request(url, { method: "POST", headers, body: JSON.stringify(body) }), sender).catch(() => undefined);
}
/** Seconds after which it may be asked again. */
export const waitOf = (response: Response): number => Number(response.headers.get("retry-after")) || 60;

/**
 * Hands a submission to the endpoint the browser would send it to, in the same process: whatever holds there (checks, store, outbox, limits) holds for
 * people without JavaScript too. `from` is their own request, `sender` who they are.
 */
export async function send(receive: FormHandler, url: URL, submission: Sendable, from: Request, sender: Sender): Promise<Outcome> {
  const response = await askEndpoint(receive, url, submission, from, sender, { "idempotency-key": submission.key });
  // The agency may mount an endpoint of its own: what is not as expected counts as absent.
  const body = await response?.json().catch(() => undefined) as { readonly reference?: unknown; readonly secret?: unknown; readonly problems?: unknown } | undefined;
  if (response?.status === 429) return { kind: "throttled", seconds: waitOf(response) };
  if (!response || response.status >= 500 || response.status === 408) return { kind: "failed" };
  if (response.ok && body?.reference !== undefined) return { kind: "sent", reference: String(body.reference), ...(body.secret !== undefined && { secret: String(body.secret) }) };
  const told = ({ 409: "already", 410: "expired", 412: "expired", 413: "large" } as const)[response.status] ?? "refused";
  return response.ok ? { kind: "failed" } : { kind: "refused", problems: Array.isArray(body?.problems) ? body.problems as readonly Problem[] : [], told };
}
