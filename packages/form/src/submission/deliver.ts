import { toJson, type Submission } from "@diwan/core";
import { connected, pause, retryAfter, TIME_LIMIT, withTimeLimit } from "../requests/requests.js";
import { readAnswer, readResult, type EndpointAnswer, type MissingPart } from "./endpoint-answer.js";
import type { FailureMessage, Sending } from "../review/submission-state.js";
import type { SubmissionServices } from "./services.js";

/** What became of an attempt to send. */
export type Delivery =
  | EndpointAnswer
  /** Nobody has acknowledged it. `count`: minutes or hours after which it may be sent again; `reason`: name of what the agency's code threw. */
  | {
      readonly kind: "failed";
      readonly message: FailureMessage;
      readonly count?: number;
      readonly status?: number;
      readonly reason?: string;
    }
  /** The page says neither where to nor by what. */
  | { readonly kind: "action"; readonly message: FailureMessage; readonly status?: undefined }
  /** The citizen left, or sent again. */
  | { readonly kind: "stopped" };

/** Attempts before the citizen is asked to try again; waiting doubles from one second, plus up to half of itself so that a crowd does not return at once. */
const ATTEMPTS = 5;
const pauseBefore = (attempt: number): number => 2 ** (attempt - 1) * (1 + Math.random() / 2);
/** Most seconds that are waited because an endpoint asks for it: longer, and the citizen is told how long and decides. */
const LONGEST_PAUSE = 60;

export interface SubmissionRequest {
  readonly submission: Submission;
  /** The saved form it was made of, whose place it takes. */
  readonly draft: { readonly code: string; readonly secret: string } | undefined;
  readonly report: (sending: Sending) => void;
  readonly stopped: AbortSignal;
  /** Somebody asked for it although the browser says that it has no connection; it may be wrong. */
  readonly isUrged: boolean;
  /** Tells whoever runs the site what is wrong with it. */
  readonly reportToDeveloper: (message: string) => void;
}

/** Hands the submission to the agency's code or posts it, trying again while nobody answers. The key stays the same throughout. */
export async function deliver(services: SubmissionServices, parcel: SubmissionRequest): Promise<Delivery> {
  const { submitHandler } = services.element;
  const delivery = submitHandler
    ? await callHandler(services, parcel)
    : await postSubmission(services, parcel);
  if (parcel.stopped.aborted) return { kind: "stopped" };
  if (delivery.kind === "unexpected")
    parcel.reportToDeveloper(
      `the answer to a submission is not an acceptance: ${submitHandler ? "submitHandler must return" : LACKS[delivery.lacks]} ${SHAPE} Nothing of the citizen's was deleted. See "Receiving" in docs/embedding.md.`,
    );
  return delivery;
}

const LACKS: { readonly [lack in MissingPart]: string } = {
  redirect: "the request was redirected, which is not followed. It must be answered at its own address, with",
  contentType: "its content-type is not application/json. It must be",
  json: "its body is not JSON. It must be",
  reference: "it has no reference. It must be",
};
const SHAPE = `{ "reference": "…" }, where the reference is a text of 1 to 200 characters.`;

async function callHandler(
  { element }: SubmissionServices,
  { submission, report, stopped }: SubmissionRequest,
): Promise<Delivery> {
  // The agency's code may take its time, but nobody should look at a dead button.
  const timer = setTimeout(() => report({ state: "slow" }), TIME_LIMIT);
  try {
    const gone = new Promise<undefined>((resolve) =>
      stopped.addEventListener("abort", () => resolve(undefined), { once: true }),
    );
    return readResult(await Promise.race([element.submitHandler?.(submission), gone]));
  } catch (error) {
    // A way to say that it could not be sent; its message may quote an answer.
    return {
      kind: "failed",
      message: "submit.failed",
      reason: error instanceof Error ? error.name : typeof error,
    };
  } finally {
    clearTimeout(timer);
  }
}

async function postSubmission(
  { element }: SubmissionServices,
  { submission, draft, report, stopped, isUrged }: SubmissionRequest,
): Promise<Delivery> {
  const { href } = new URL(element.getAttribute("action") ?? "", element.baseURI);
  const body = toJson({ ...submission, draft });
  let isAsked = isUrged;
  for (let attempt = 1; ; attempt++) {
    if (!isAsked && (await connected(stopped, () => report({ state: "offline" }))))
      report({ state: "sending" });
    isAsked = false;
    if (stopped.aborted) return { kind: "stopped" };
    const answered = await withTimeLimit(
      (signal) =>
        send(href, {
          // Not following a redirect: it could lead the answers elsewhere.
          method: "POST",
          redirect: "manual",
          signal,
          body,
          headers: {
            "content-type": "application/json",
            accept: "application/json",
            "idempotency-key": submission.key,
          },
        }),
      stopped,
    ).catch(() => undefined);
    if (stopped.aborted) return { kind: "stopped" };
    if (answered && answered.kind !== "busy") return answered;
    const status = answered && { status: answered.status };
    const asked = answered?.seconds ?? 0;
    if (asked > LONGEST_PAUSE) return { kind: "failed", ...waitFor(asked), ...status };
    // A connection that has gone is waited for, and costs no attempt.
    if (!answered && !navigator.onLine) attempt--;
    else if (attempt >= ATTEMPTS) return { kind: "failed", message: "submit.failed", ...status };
    else {
      const seconds = Math.max(pauseBefore(attempt), asked);
      report({ state: "retrying", seconds: Math.ceil(seconds) });
      await pause(seconds * 1000, stopped);
      if (stopped.aborted) return { kind: "stopped" };
    }
    report({ state: "sending" });
  }
}

type Attempt = Delivery | { readonly kind: "busy"; readonly status: number; readonly seconds: number };

/** One attempt. Rejects while nobody answers; what a page put in the place of `fetch` may fail in ways of its own, which no waiting mends. */
async function send(href: string, request: RequestInit): Promise<Attempt> {
  let asked: Promise<Response | undefined>;
  try {
    asked = fetch(href, request);
  } catch {
    return { kind: "failed", message: "submit.failed" };
  }
  const response = await asked;
  if (typeof response?.status !== "number") return { kind: "failed", message: "submit.failed" };
  const { status, headers } = response;
  // Too busy, or broken for now: worth another attempt. Everything else is an answer; 511 is that of a network to sign in to.
  if ((status >= 500 && status !== 511) || status === 429 || status === 408)
    return { kind: "busy", status, seconds: retryAfter(headers) };
  return readAnswer(response);
}

/** How long it is until it may be sent again, in words that need no clock. */
function waitFor(seconds: number): { readonly message: FailureMessage; readonly count?: number } {
  const [minutes, hours] = [Math.ceil(seconds / 60), Math.ceil(seconds / 3600)];
  if (minutes <= 90) return { message: "submit.waitMinutes", count: minutes };
  // A wait of weeks is not meant.
  return hours <= 72 ? { message: "submit.waitHours", count: hours } : { message: "submit.failed" };
}
