import { toJson, type Submission } from "@diwan/core";
import { retryAfter } from "../requests/retry-after.js";
import { PATIENCE, within } from "../requests/time-limit.js";
import { readAnswer, readResult, type Answered, type Lack } from "./endpoint-answer.js";
import type { FailureMessage, Sending } from "../review/submission-state.js";
import type { SubmissionServices } from "./services.js";

/** What became of an attempt to send. */
export type Delivery =
  | Answered
  /** Nobody has acknowledged it. `count`: minutes or hours after which it may be sent again; `reason`: name of what the agency's code threw. */
  | {
      readonly kind: "failed";
      readonly message: FailureMessage;
      readonly count?: number;
      readonly status?: number;
      readonly reason?: string;
    }
  /** The citizen left, or sent again. */
  | { readonly kind: "stopped" };

/** Attempts before the citizen is asked to try again; waiting doubles from one second, plus up to half of itself so that a crowd does not return at once. */
const ATTEMPTS = 5;
const pauseBefore = (attempt: number): number => 2 ** (attempt - 1) * (1 + Math.random() / 2);
/** Most seconds that are waited because an endpoint asks for it: longer, and the citizen is told how long and decides. */
const LONGEST_PAUSE = 60;

export interface Parcel {
  readonly submission: Submission;
  /** The saved form it was made of, whose place it takes. */
  readonly draft: { readonly code: string; readonly secret: string } | undefined;
  readonly report: (sending: Sending) => void;
  readonly stopped: AbortSignal;
  /** Somebody asked for it although the browser says that it has no connection; it may be wrong. */
  readonly isUrged: boolean;
  /** Tells whoever runs the site what is wrong with it. */
  readonly tell: (message: string) => void;
}

/** Hands the submission to the agency's code or posts it, trying again while nobody answers. The key stays the same throughout. */
export async function deliver(services: SubmissionServices, parcel: Parcel): Promise<Delivery> {
  const { onSubmit } = services.element;
  const delivery = onSubmit ? await hand(services, parcel) : await post(services, parcel);
  if (parcel.stopped.aborted) return { kind: "stopped" };
  if (delivery.kind === "unexpected")
    parcel.tell(
      `the answer to a submission is not an acceptance: ${onSubmit ? "onSubmit must return" : LACKS[delivery.lacks]} ${SHAPE} Nothing of the citizen's was deleted. See "Receiving" in docs/embedding.md.`,
    );
  return delivery;
}

const LACKS: { readonly [lack in Lack]: string } = {
  redirect: "the request was redirected, which is not followed. It must be answered at its own address, with",
  contentType: "its content-type is not application/json. It must be",
  json: "its body is not JSON. It must be",
  reference: "it has no reference. It must be",
};
const SHAPE = `{ "reference": "…" }, where the reference is a text of 1 to 200 characters.`;

async function hand(
  { element }: SubmissionServices,
  { submission, report, stopped }: Parcel,
): Promise<Delivery> {
  // The agency's code may take its time, but nobody should look at a dead button.
  const timer = setTimeout(() => report({ state: "slow" }), PATIENCE);
  try {
    const gone = new Promise<undefined>((resolve) =>
      stopped.addEventListener("abort", () => resolve(undefined), { once: true }),
    );
    return readResult(await Promise.race([element.onSubmit?.(submission), gone]));
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

async function post(
  { element }: SubmissionServices,
  { submission, draft, report, stopped, isUrged }: Parcel,
): Promise<Delivery> {
  const { href } = new URL(element.getAttribute("action") ?? "", element.baseURI);
  const body = toJson({ ...submission, draft });
  let isAsked = isUrged;
  for (let attempt = 1; ; attempt++) {
    if (!isAsked) await online(report, stopped);
    isAsked = false;
    if (stopped.aborted) return { kind: "stopped" };
    const answered = await within(
      (signal) =>
        ask(href, {
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
async function ask(href: string, request: RequestInit): Promise<Attempt> {
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
  // Nobody means weeks.
  return minutes <= 90
    ? { message: "submit.waitMinutes", count: minutes }
    : hours <= 72
      ? { message: "submit.waitHours", count: hours }
      : { message: "submit.failed" };
}

/** Resolves when the browser has a connection, or nobody waits for it any more. */
const online = (report: (sending: Sending) => void, stopped: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (navigator.onLine || stopped.aborted) return resolve();
    report({ state: "offline" });
    stopped.addEventListener("abort", () => resolve(), { once: true });
    addEventListener(
      "online",
      () => {
        report({ state: "sending" });
        resolve();
      },
      { once: true, signal: stopped },
    );
  });

const pause = (milliseconds: number, stopped: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    // A connection that returns is a better moment than any that was planned.
    addEventListener("online", () => resolve(), { once: true, signal: stopped });
    stopped.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
