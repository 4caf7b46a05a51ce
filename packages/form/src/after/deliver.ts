import { definitionHash, type FormSession, type Problem } from "@diwan/core";
import type { AfterServices, FailureMessage, Sending } from "./state.js";

/** What became of an attempt to send. */
export type Delivery =
  | { readonly kind: "sent"; readonly reference: string | undefined; readonly secret?: string | undefined }
  | { readonly kind: "refused"; readonly problems: readonly Problem[]; readonly status?: number }
  /** Answered with a refusal that no correction of an answer mends. */
  | { readonly kind: "rejected"; readonly message: FailureMessage; readonly status: number }
  /** Nobody has acknowledged it. */
  | { readonly kind: "failed"; readonly message: FailureMessage; readonly status?: number };

/** Attempts before the citizen is asked to try again; waiting doubles from one second, plus up to half of itself so that a crowd does not return at once. */
const ATTEMPTS = 5;
const pauseBefore = (attempt: number): number => 2 ** (attempt - 1) * (1 + Math.random() / 2);

/** Hands the submission to the agency's code or posts it, trying again while nobody answers. The key stays the same throughout. */
export async function deliver(
  { element, definition }: AfterServices, session: FormSession, language: string, key: string, report: (sending: Sending) => void, stopped: AbortSignal,
  /** The saved form it was made of, whose place it takes. */
  draft?: { readonly code: string; readonly secret: string },
): Promise<Delivery> {
  const hash = await definitionHash(definition);
  const submission = session.submission({ language, key, ...(hash !== undefined && { definition: hash }) });
  if (element.onSubmit) {
    try {
      const result = await element.onSubmit(submission);
      return result?.problems?.length ? { kind: "refused", problems: result.problems } : { kind: "sent", reference: result?.reference, secret: result?.secret };
    } catch {
      return { kind: "failed", message: "submit.failed" };
    }
  }
  const url = new URL(element.getAttribute("action") ?? "", element.baseURI);
  for (let attempt = 1; ; attempt++) {
    await online(report, stopped);
    const answered = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json", "idempotency-key": key },
      body: JSON.stringify({ ...submission, draft }),
      signal: stopped,
    }).catch(() => undefined);
    if (stopped.aborted) return { kind: "failed", message: "submit.failed" };
    // Too busy, or broken for now: worth another attempt. Everything else is an answer.
    if (answered && answered.status < 500 && answered.status !== 429 && answered.status !== 408) return read(answered);
    // A connection that has gone is waited for, and costs no attempt.
    if (!answered && !navigator.onLine) attempt--;
    else if (attempt >= ATTEMPTS) return { kind: "failed", message: "submit.failed", ...(answered && { status: answered.status }) };
    else {
      const seconds = Math.max(pauseBefore(attempt), Number(answered?.headers.get("retry-after")) || 0);
      report({ state: "retrying", seconds: Math.ceil(seconds) });
      await pause(seconds * 1000, stopped);
    }
    report({ state: "sending" });
  }
}

async function read(answered: Response): Promise<Delivery> {
  // The agency's own endpoint may answer anything; what is not as expected counts as absent.
  const body = await answered.json().catch(() => undefined) as { reference?: unknown; secret?: unknown; problems?: unknown } | undefined;
  const text = (value: unknown): string | undefined => value === undefined ? undefined : String(value);
  const { status } = answered;
  if (answered.ok) return { kind: "sent", reference: text(body?.reference), secret: text(body?.secret) };
  if (status === 422 || status === 400) return { kind: "refused", status, problems: Array.isArray(body?.problems) ? body.problems.filter(isProblem) : [] };
  const message = ({ 409: "submit.already", 410: "submit.expired", 412: "submit.expired", 413: "submit.tooLarge" } as const)[status] ?? "submit.failed";
  return { kind: "rejected", status, message };
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === "object" && value !== null && "path" in value && "code" in value && typeof value.path === "string" && typeof value.code === "string";

/** Resolves when the browser has a connection. */
const online = (report: (sending: Sending) => void, signal: AbortSignal): Promise<void> => new Promise((resolve) => {
  if (navigator.onLine) return resolve();
  report({ state: "offline" });
  addEventListener("online", () => {
    report({ state: "sending" });
    resolve();
  }, { once: true, signal });
});

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> => new Promise((resolve) => {
  const timer = setTimeout(resolve, milliseconds);
  // A connection that returns is a better moment than any that was planned.
  addEventListener("online", () => resolve(), { once: true, signal });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    resolve();
  }, { once: true });
});
