import { Webhook } from "standardwebhooks";
import { sqlStore } from "../db/sql-store.js";
import type { Db } from "../db/tables.js";
import { EncryptionError, type Encryption } from "../encryption/encryption.js";
import { claimDue, markDelivered, markFailed, type Due } from "./outbox.js";
import { readWebhookSecret } from "./webhook-secret.js";

export interface WebhookOptions {
  readonly db: Db;
  /** Where submissions are handed over: `https:`, or `http:` on this machine. */
  readonly url: string;
  /** Shared with the receiver: `whsec_` and base64 of 24 to 64 random bytes. */
  readonly secret: string;
  /** Opens entries that are encrypted: they are handed over as they were received. */
  readonly encryption?: Encryption | undefined;
  readonly now?: () => Date;
  readonly fetch?: typeof fetch;
  /** Milliseconds the receiver has to answer; default 15,000. */
  readonly timeout?: number;
  /** Milliseconds between looks at an empty outbox; default 1,000. */
  readonly interval?: number;
  /** Told of each try; never an answer. */
  readonly log?: (entry: {
    readonly event: "webhook";
    readonly reference: string;
    readonly attempt: number;
    readonly outcome: string;
  }) => void;
}
export interface WebhookWorker {
  /** Delivers what is due now; tells how many were tried. */
  deliver(): Promise<number>;
  start(): void;
  /** Ends after the deliveries under way. */
  stop(): Promise<void>;
}

function needSafe(url: string): string {
  const { protocol, hostname } = new URL(url);
  if (protocol !== "https:" && !(protocol === "http:" && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)))
    throw new Error("Submissions are handed over by https, or by http on this machine only");
  return url;
}

/**
 * Hands submissions over to an agency's system as Standard Webhooks: signed with HMAC-SHA256 over id, time and body (`webhook-id`,
 * `webhook-timestamp`, `webhook-signature`), tried again with growing waits, given up into the dead letters after three days. The receiver must
 * answer 2xx and treat a repeated `webhook-id` as the same. Any number of workers may share a database.
 */
export function webhookWorker({
  db,
  url,
  secret,
  encryption,
  now = () => new Date(),
  fetch: send = fetch,
  timeout = 15_000,
  interval = 1000,
  log,
}: WebhookOptions): WebhookWorker {
  const target = needSafe(url);
  const signer = new Webhook(readWebhookSecret(secret));
  const store = sqlStore(db, { encryption });

  async function outcomeOf({ id, reference }: Due): Promise<string> {
    // What cannot be opened is one hand-over that fails; a database that fails is met by all, and tried again by whoever asked.
    const receipt = await store.get(reference).catch((error: unknown) => {
      if (error instanceof EncryptionError) return error;
      throw error;
    });
    if (!receipt) return "gone";
    if (receipt instanceof EncryptionError) return receipt.name;
    const at = now();
    const body = JSON.stringify({
      type: "submission.received",
      timestamp: receipt.receivedAt,
      data: receipt,
    });
    const headers = {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
      "webhook-signature": signer.sign(id, at, body),
    };
    try {
      // Not following a redirect: it could lead the answers elsewhere.
      const response = await send(target, {
        method: "POST",
        headers,
        body,
        redirect: "manual",
        signal: AbortSignal.timeout(timeout),
      });
      await response.body?.cancel();
      return response.ok ? "delivered" : `status ${response.status}`;
    } catch (error) {
      return error instanceof Error ? error.name : "failed";
    }
  }

  async function hand(due: Due): Promise<void> {
    const outcome = await outcomeOf(due);
    if (outcome === "delivered") await markDelivered(db, due, now());
    else if (outcome !== "gone") await markFailed(db, due, { now: now(), why: outcome });
    log?.({ event: "webhook", reference: due.reference, attempt: due.attempts, outcome });
  }

  async function deliver(): Promise<number> {
    const due = await claimDue(db, { now: now(), lease: timeout / 1000 + 30 });
    await Promise.all(due.map(hand));
    return due.length;
  }

  let running: Promise<void> | undefined;
  let wake = (): void => {};
  let isStopped = false;
  async function run(): Promise<void> {
    while (!isStopped) {
      // The database may be away for a while; the next look finds it.
      const count = await deliver().catch(() => 0);
      if (!count && !isStopped)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, interval);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
    }
  }
  return {
    deliver,
    start() {
      running ??= run();
    },
    async stop() {
      isStopped = true;
      wake();
      await running;
    },
  };
}
