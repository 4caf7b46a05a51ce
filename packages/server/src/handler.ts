import { canonicalJson, compileForm, definitionHash, verifySubmission, type CompiledForm, type Definition, type Submission } from "@diwan/core";
import { BodyError, readJson } from "./body.js";
import { readEnvelope } from "./envelope.js";
import { problemResponse } from "./problem-details.js";
import { newReference } from "./reference.js";
import type { Receipt, SubmissionStore } from "./store.js";

/** One line for a log. It never holds an answer, a key or an address. */
export interface LogEntry {
  readonly event: "submission" | "definition" | "other";
  readonly status: number;
  readonly milliseconds: number;
  /** A form this handler serves; never a name the sender made up. */
  readonly form?: string;
  readonly reference?: string;
  /** How often each problem was found, by code. */
  readonly problems?: { readonly [code: string]: number };
  /** Name of what was thrown, on status 500. */
  readonly error?: string;
}

export interface FormHandlerOptions {
  /** The forms received, each under its `id`. */
  readonly definitions: readonly Definition[];
  readonly store: SubmissionStore;
  /** Path before every address; default `/api`. */
  readonly base?: string;
  /** The clock; default the machine's. */
  readonly now?: () => Date;
  /** IANA time zone in which "today" is judged: the agency's, not the server's. Default the platform's. */
  readonly timeZone?: string;
  /** Most bytes of a submission; default 256 KiB. */
  readonly maxBytes?: number;
  readonly log?: (entry: LogEntry) => void;
}

/** A Web-standard request handler: mount it under any server that speaks `Request` and `Response`. */
export type FormHandler = (request: Request) => Promise<Response>;

interface Served {
  readonly form: CompiledForm;
  readonly hash: string | undefined;
  readonly text: string;
}

const serve = async (definition: Definition): Promise<Served> =>
  ({ form: await compileForm(definition), hash: await definitionHash(definition), text: JSON.stringify(definition) });

async function digest(value: unknown): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonicalJson(value)));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const received = ({ reference, receivedAt }: Receipt, status: 200 | 201): Response =>
  Response.json({ reference, receivedAt }, { status, headers: { "cache-control": "no-store" } });

function countByCode(problems: readonly { readonly code: string }[]): { [code: string]: number } {
  const counts: { [code: string]: number } = {};
  for (const { code } of problems) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/**
 * Receives submissions and hands out definitions:
 *
 * - `POST {base}/submissions`: 201 `{ reference, receivedAt }`; 200 with the same when the same submission arrived before; 422 with
 *   `problems: [{ path, code, params }]`; otherwise problem details (RFC 9457).
 * - `GET {base}/forms/{id}`: the definition, with an `ETag`.
 */
export function createFormHandler({ definitions, store, base = "/api", now = () => new Date(), timeZone, maxBytes = 256 * 1024, log }: FormHandlerOptions): FormHandler {
  const forms = new Map(definitions.map((definition) => [definition.id, serve(definition)]));
  // A form that cannot be compiled fails the request that needs it, not the process.
  for (const form of forms.values()) form.catch(() => {});

  type Outcome = Omit<LogEntry, "status" | "milliseconds"> & { readonly response: Response };

  async function definition(request: Request, id: string): Promise<Outcome> {
    const served = await forms.get(id);
    if (!served) return { event: "definition", response: problemResponse("unknown-form") };
    const etag = `"${served.hash}"`;
    const headers = { "content-type": "application/json", "cache-control": "no-cache", etag };
    const isFresh = request.headers.get("if-none-match")?.split(",").some((each) => each.trim().replace(/^W\//, "") === etag);
    const response = isFresh ? new Response(null, { status: 304, headers }) : new Response(request.method === "HEAD" ? null : served.text, { headers });
    return { event: "definition", form: id, response };
  }

  async function receive(request: Request): Promise<Outcome> {
    const event = "submission";
    let sent: Submission;
    try {
      sent = readEnvelope(await readJson(request, maxBytes));
      const key = request.headers.get("idempotency-key");
      if (key !== null && key !== sent.key) throw new BodyError("malformed", "Idempotency-Key and 'key' differ");
    } catch (error) {
      if (!(error instanceof BodyError)) throw error;
      return { event, response: problemResponse(error.kind, { detail: error.message }) };
    }
    const served = await forms.get(sent.form);
    if (!served) return { event, response: problemResponse("unknown-form") };
    const form = sent.form;

    // Before judging: what was accepted yesterday stays accepted, though "not before today" no longer holds.
    const fingerprint = await digest([sent.language, sent.answers]);
    const again = (receipt: Receipt): Outcome => receipt.fingerprint === fingerprint
      ? { event, form, reference: receipt.reference, response: received(receipt, 200) }
      : { event, form, response: problemResponse("key-reused") };
    const before = await store.find(form, sent.key);
    if (before) return again(before);

    if (sent.version !== served.form.definition.version || (sent.definition && sent.definition !== served.hash))
      return { event, form, response: problemResponse("changed-form", { detail: `The form is now version ${served.form.definition.version}` }) };
    const verdict = await verifySubmission(served.form, sent, { now, ...(timeZone && { timeZone }) });
    if (!verdict.ok) return { event, form, problems: countByCode(verdict.problems), response: problemResponse("invalid-answers", { problems: verdict.problems }) };

    let made = "";
    const receipt = await store.keep(verdict.submission, { reference: () => (made = newReference()), fingerprint, now: now() });
    return receipt.reference === made ? { event, form, reference: made, response: received(receipt, 201) } : again(receipt);
  }

  function route(request: Request): Promise<Outcome> | Outcome {
    const { pathname } = new URL(request.url);
    const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : "";
    const wrongMethod = (allow: string): Outcome => ({ event: "other", response: problemResponse("method", { headers: { allow } }) });
    if (path === "/submissions") return request.method === "POST" ? receive(request) : wrongMethod("POST");
    const id = /^\/forms\/([^/]+)$/.exec(path)?.[1];
    if (id) return /^(GET|HEAD)$/.test(request.method) ? definition(request, id) : wrongMethod("GET, HEAD");
    return { event: "other", response: problemResponse("not-found") };
  }

  return async (request) => {
    const start = performance.now();
    let outcome: Outcome;
    try {
      outcome = await route(request);
    } catch (error) {
      // The message may quote an answer or a path of this machine: only the name is told, and only to the log.
      outcome = { event: "other", error: error instanceof Error ? error.name : typeof error, response: problemResponse("failed") };
    }
    const { response, ...told } = outcome;
    log?.({ ...told, status: response.status, milliseconds: Math.round(performance.now() - start) });
    return response;
  };
}
