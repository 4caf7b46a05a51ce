import type { Problem, Submission } from "@diwan/core";
import { readAnswer, retryAfter, type EndpointAnswer } from "@diwan/form/served";
import type { Sender } from "../api/route.js";
import type { FormHandler } from "../handler.js";
import type { PageNotice } from "./page-location.js";

/** What the endpoint for submissions made of one. */
export type SendResult =
  | Extract<EndpointAnswer, { readonly kind: "sent" }>
  /** Answers it does not accept. */
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  /** Not taken, for a reason that no correction of an answer mends; it may be sent again under the same key. */
  | { readonly kind: "rejected"; readonly notice: PageNotice }
  /** Too many came at once; it may be sent again after so many seconds. */
  | { readonly kind: "throttled"; readonly seconds: number };

/** A submission, and what opens the draft it was made of. */
export type SubmissionWithDraft = Submission & {
  readonly draft?: { readonly code: string; readonly secret: string };
};

/** Asks an endpoint in the same process, in the name of who asked for a page: `from` is their own request, `sender` who they are. `undefined` when it failed. */
export async function callEndpoint(
  receive: FormHandler,
  url: URL,
  body: object,
  from: Request,
  sender: Sender,
  more: { readonly [header: string]: string } = {},
): Promise<Response | undefined> {
  const headers = new Headers({ "content-type": "application/json", accept: "application/json", ...more });
  for (const name of ["host", "origin", "forwarded", "x-forwarded-for", "x-real-ip", "sec-fetch-site"]) {
    const value = from.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return receive(new Request(url, { method: "POST", headers, body: JSON.stringify(body) }), sender).catch(
    () => undefined,
  );
}
/** Seconds after which it may be asked again. */
export const secondsToWait = (response: Response): number => retryAfter(response.headers) || 60;

/**
 * Hands a submission to the endpoint the browser would send it to, in the same process: whatever holds there (checks, store, outbox, limits) holds for
 * people without JavaScript too. `from` is their own request, `sender` who they are.
 */
export async function send(
  receive: FormHandler,
  url: URL,
  submission: SubmissionWithDraft,
  from: Request,
  sender: Sender,
): Promise<SendResult> {
  const response = await callEndpoint(receive, url, submission, from, sender, {
    "idempotency-key": submission.key,
  });
  if (response?.status === 429) return { kind: "throttled", seconds: secondsToWait(response) };
  // Not acknowledged.
  if (!response || (response.status >= 500 && response.status !== 511) || response.status === 408)
    return { kind: "rejected", notice: "later" };
  // The agency may mount an endpoint of its own: it is read as the element reads it.
  const answered = await readAnswer(response).catch((): undefined => undefined);
  if (!answered) return { kind: "rejected", notice: "later" };
  return answered.kind === "sent" || answered.kind === "refused"
    ? answered
    : { kind: "rejected", notice: NOTICES[answered.message] ?? "later" };
}

/** How an address says why it was not taken. */
const NOTICES: {
  readonly [message in Extract<EndpointAnswer, { readonly message: unknown }>["message"]]?: PageNotice;
} = {
  "submit.already": "already",
  "submit.expired": "expired",
  "submit.tooLarge": "large",
  "submit.signIn": "signin",
  "submit.unconfirmed": "unconfirmed",
};
