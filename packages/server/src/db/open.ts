import { existsSync } from "node:fs";
import { join } from "node:path";
import { everyQuestion, filePlaces, type Definition, type FileLimits } from "@diwan/core";
import { answerTypes } from "@diwan/fields/answers";
import { startAdminSocket } from "../admin/socket.js";
import type { AuditTrail } from "../agency/audit.js";
import { AUDIT_KEPT_FOR, clientDigestBy, sqlAudit } from "../agency/sql-audit.js";
import { readAgencyTokens } from "../agency/tokens.js";
import { readiness, type Readiness, type ReadinessOptions } from "../api/health-routes.js";
import type { RateLimits } from "../api/rate-limit.js";
import { ConfigurationError } from "../configuration.js";
import { createDrafts, type Drafts } from "../drafts/drafts.js";
import { createEncryption, type Encryption } from "../encryption/encryption.js";
import { checkKeys, noteKey } from "../encryption/key-list.js";
import { keysInFile } from "../drafts/keys-in-file.js";
import { readKeys, type ServerKeys } from "../drafts/server-keys.js";
import { createFormHandler, type FormHandler, type FormHandlerOptions } from "../handler.js";
import type { LogEntry } from "../log-entry.js";
import { createMetrics } from "../operations/metrics.js";
import type { PageHandlerOptions } from "../page/page-environment.js";
import { webhookWorker, type WebhookOptions, type WebhookWorker } from "../outbox/webhook.js";
import { createLookups } from "../lookups/lookups.js";
import type { LookupSources } from "../lookups/sources.settings.js";
import { readWebhookSecret } from "../outbox/webhook-secret.js";
import { retentionEnd } from "../retention/duration.js";
import { exportPerson } from "../retention/export.js";
import { startSweeps, warn } from "../retention/schedule.js";
import { sweep, type SweepLimits, type SweepOptions, type SweepReport } from "../retention/sweep.js";
import { pageSecrets } from "../session/page-secrets.js";
import { sqlVisits } from "../session/sql-visits.js";
import type { VisitStore } from "../session/visit-store.js";
import { statusService, type StatusService } from "../status/status.js";
import type { SubmissionStore } from "../store.js";
import { s3Bucket, type S3Settings } from "../uploads/s3.js";
import { s3Files } from "../uploads/s3-files.js";
import { sqlVerifications } from "../verification/rows.js";
import {
  createVerifications,
  type VerificationHook,
  type VerificationLimits,
} from "../verification/verifications.js";
import { verificationProblems } from "../verification/questions.js";
import { uploadStore, type UploadOptions, type UploadStore } from "../uploads/uploads.js";
import { checkLookups, checkStart } from "../definition-checks.js";
import { openDatabase, type Database, type DatabaseOptions } from "./database.js";
import { sqlCounts } from "./sql-counts.js";
import { sqlStore } from "./sql-store.js";
import { startWatchdog } from "./watchdog.js";

export interface OpenOptions
  extends
    Pick<
      FormHandlerOptions,
      "base" | "now" | "timeZone" | "maxBytes" | "compress" | "agencyTokens" | "hosts" | "origins" | "log"
    >,
    Pick<DatabaseOptions, "lock" | "postgres" | "space" | "migrate"> {
  readonly definitions: readonly Definition[];
  /** A folder, or the connection string of a PostgreSQL. */
  readonly data: string;
  /** Where uploaded files are kept; default `uploads` in the folder. Needed with a connection string if files are to be taken. */
  readonly files?: string;
  /** An S3-compatible store in which uploaded files are kept, instead of a folder: then processes need no disk in common. Needs the package `aws4fetch`. */
  readonly s3?: S3Settings;
  /** Server keys as text (`id:base64 …`), for drafts, status and pages alike; default a file in the folder, made at first use. Needed with a connection string. */
  readonly keys?: string;
  /**
   * `on`: submissions and uploaded files are encrypted under the first server key as they come in. What is there already stays as it is until `diwan-server encrypt`.
   * Default `off`, which still reads what is encrypted.
   */
  readonly encryption?: "on" | "off";
  /** Names of questions whose answers an export finds at once by a blind index, where encryption is on: two that are the same are seen to be the same, and no more. */
  readonly searchFields?: readonly string[];
  readonly limits?: RateLimits;
  /** The agency's sources by the names that definitions give them, where forms look something up. */
  readonly lookups?: LookupSources;
  /** The forms as pages that need no JavaScript; the rest of what they need is known here. */
  readonly pages?: Omit<
    PageHandlerOptions,
    | "definitions"
    | "receive"
    | "visits"
    | "secrets"
    | "uploads"
    | "now"
    | "timeZone"
    | "api"
    | "log"
    | "hosts"
    | "sharedCounts"
    | "clientDigest"
  >;
  readonly uploads?: Pick<UploadOptions, "maxSize" | "types" | "scan" | "unclaimedFor">;
  /** How codes are sent that confirm an e-mail address or a telephone number; needed by forms that ask for one. */
  readonly verification?: VerificationHook & VerificationLimits;
  /** Hands submissions over to the agency's system. */
  readonly webhook?: Pick<WebhookOptions, "url" | "secret" | "log">;
  /** Milliseconds entries of the audit trail are kept; default 400 days. */
  readonly auditFor?: number;
  /**
   * Milliseconds after which a process whose event loop stands still is ended, to be started again by whoever looks after it; default 30,000 with a folder, where a
   * full disk can make it stand, and otherwise none. `0`: never.
   */
  readonly watchdog?: number;
  /** Milliseconds between sweeps for what was kept as long as promised; default an hour. The first is at the start. `0`: never, another process sweeps. */
  readonly sweepEvery?: number;
  /** How much may go in one sweep, and how far the clock may have gone since the last. */
  readonly sweepLimits?: SweepLimits;
  /** Told of each sweep, as `log` is in one line; neither is told an answer. */
  readonly onSweep?: (report: SweepReport) => void;
}
export interface OpenServer {
  readonly handler: FormHandler;
  /** When `pages` was given: the page handler, beside the endpoints. */
  readonly pages?: FormHandler;
  readonly database: Database;
  readonly store: SubmissionStore;
  readonly drafts: Drafts;
  readonly status: StatusService;
  readonly uploads?: UploadStore;
  readonly keys: ServerKeys;
  /** Opens what is encrypted, for code of your own that reads the database. */
  readonly encryption: Encryption;
  /** Every use of the agency's endpoints. */
  readonly audit: AuditTrail;
  /** What a page handler of one's own is given, so that it shares visits and keys with every process on this database. */
  readonly visits: VisitStore;
  readonly secrets: readonly [string, ...string[]];
  readonly webhook?: WebhookWorker;
  /** Sweeps now, or tries it dry; what somebody decided is said in the options. Logged by whoever asks. */
  sweep(options?: Pick<SweepOptions, "dryRun" | "trustClock" | keyof SweepLimits>): Promise<SweepReport>;
  /** For `probes` of `listen`: numbers of this process in the text format of Prometheus. */
  metrics(): string;
  /** For `probes` of `listen`: whether requests can be taken now. */
  readiness(): Promise<Readiness>;
  /** From here on `/ready` says no, so that no new requests are sent here. */
  drain(): void;
  /** Call when the last request was answered: ends the work behind and closes the database. */
  close(): Promise<void>;
}

/** Everything kept safe, put together: one call from a folder or a connection string to a handler. */
export async function openServer(options: OpenOptions): Promise<OpenServer> {
  const {
    data,
    lock,
    postgres,
    space,
    migrate,
    watchdog: patience,
    keys: keyText,
    encryption: encryptionMode = "off",
    searchFields = [],
    files,
    s3,
    webhook,
    sweepEvery = 3_600_000,
    auditFor = AUDIT_KEPT_FOR,
    now = () => new Date(),
    uploads: uploadOptions,
    verification,
    pages: pageOptions,
    base = "/api",
    sweepLimits,
    onSweep,
    lookups: sources,
    log: logOfHost,
    ...others
  } = options;
  if (others.agencyTokens !== undefined) await readAgencyTokens(others.agencyTokens);
  if (webhook) readWebhookSecret(webhook.secret);
  const givenKeys = keyText === undefined ? undefined : readKeys(keyText);
  if (!(auditFor > 0)) throw new ConfigurationError(["auditFor is not a number of milliseconds above 0."]);
  checkStart(options.definitions, options.timeZone);
  const lookups = sources && createLookups(sources);
  checkLookups(options.definitions, lookups);
  // What reads definitions is large, and commands that open no server do without.
  (await import("./check-definitions.js")).checkDefinitions(options.definitions);
  const unverified = verificationProblems(options.definitions, {
    hasHook: verification !== undefined,
    hook: "`verification: { send }`, a function that sends a code to an address",
  });
  if (unverified.length) throw new ConfigurationError(unverified);
  checkSearchFields(searchFields, options.definitions);
  refuseLongerThanPromised(options.definitions, uploadOptions?.unclaimedFor, now());
  const database = await openDatabase(data, {
    ...(lock !== undefined && { lock }),
    ...(postgres && { postgres }),
    ...(space && { space }),
    ...(migrate && { migrate }),
  });
  const { db, kind } = database;
  const metrics = createMetrics();
  const logTo =
    (host: ((entry: LogEntry) => void) | undefined) =>
    (entry: LogEntry): void => {
      metrics.observe(entry);
      host?.(entry);
    };
  const rest = { ...others, log: logTo(logOfHost) };
  try {
    if (kind === "postgres" && !givenKeys)
      throw new ConfigurationError(["A shared database needs server keys that are shared too: give `keys`."]);
    // Made anew, keys could not open what is encrypted under those that are gone, and would stand where those belong.
    if (!givenKeys && !existsSync(join(data, "keys"))) await checkKeys(db, undefined);
    const keys = givenKeys ?? keysInFile(join(data, "keys"));
    const encryption = createEncryption(keys, { isOn: encryptionMode === "on", searchFields });
    await checkKeys(db, encryption);
    if (encryption.isOn) await noteKey(db, encryption);
    const place = await placeOfFiles(
      { s3, folder: files ?? (kind === "folder" ? join(data, "uploads") : undefined) },
      uploadOptions,
    );
    const uploads =
      place &&
      uploadStore({
        ...wanted(rest.definitions),
        ...uploadOptions,
        ...place,
        db,
        encryption,
        path: `${base}/uploads`,
        now,
      });
    const [store, drafts, status] = [
      sqlStore(db, { handOver: webhook !== undefined, encryption }),
      createDrafts({ db, keys, now }),
      statusService({ db, keys, now }),
    ];
    const worker = webhook && webhookWorker({ ...webhook, db, encryption, now });
    const audit = sqlAudit({ db, keys });
    const exportOne = async (reference: string): Promise<object | undefined> =>
      (await exportPerson(db, { references: [reference] }, encryption))[0];
    let isClosing = false;
    const pingFiles =
      uploads && rest.definitions.some((one) => filesOf(one).length)
        ? seldom(() => uploads.ping())
        : undefined;
    const ready: ReadinessOptions = {
      ping: async () => void (await Promise.all([database.ping(), pingFiles?.()])),
      isClosing: () => isClosing,
    };
    const clientDigest = clientDigestBy(keys);
    const [visits, secrets] = [sqlVisits(db, now), pageSecrets(keys)];
    const handler = createFormHandler({
      ...rest,
      ...(verification && {
        verifications: createVerifications({
          ...verification,
          // Another purpose than that of the pages makes other digests of them. What was confirmed under a key that was replaced stays so.
          secret: secrets,
          rows: sqlVerifications(db),
          now,
        }),
      }),
      clientDigest,
      base,
      now,
      store,
      drafts,
      status,
      audit,
      exportOne,
      sharedCounts: sqlCounts(db, { name: "api", keys }),
      ...(uploads && { uploads }),
      ...(lookups && { lookups }),
      ...ready,
    });
    // Loaded only where it is wanted: with it comes everything that draws a page.
    const pages =
      pageOptions &&
      (await import("../page/page-handler.js")).createPageHandler({
        ...rest,
        drafts: true,
        status: true,
        ...pageOptions,
        ...(uploads && { uploads }),
        receive: handler,
        visits,
        secrets,
        clientDigest,
        now,
        api: base,
        sharedCounts: sqlCounts(db, { name: "page", keys }),
      });

    worker?.start();
    const watching = patience ?? (kind === "folder" ? 30_000 : 0);
    const watchdog = watching ? startWatchdog(watching) : undefined;
    const runSweep = (more: SweepOptions = {}): Promise<SweepReport> =>
      sweep(db, {
        ...(sweepEvery && { every: sweepEvery }),
        auditFor,
        ...sweepLimits,
        uploads,
        ...(options.now && { now: now() }),
        ...more,
      });
    const admin = kind === "folder" ? await startAdminSocket(data, db) : undefined;
    const sweeps = sweepEvery
      ? startSweeps({ every: sweepEvery, run: runSweep, log: logTo(logOfHost ?? warn), onSweep })
      : undefined;

    return {
      handler,
      database,
      store,
      drafts,
      status,
      keys,
      encryption,
      audit,
      visits,
      secrets,
      ...(pages && { pages }),
      ...(uploads && { uploads }),
      ...(worker && { webhook: worker }),
      sweep: runSweep,
      metrics: () => metrics.text(),
      readiness: () => readiness(ready),
      drain() {
        isClosing = true;
      },
      async close() {
        isClosing = true;
        metrics.stop();
        await Promise.all([worker?.stop(), sweeps?.stop(), admin?.stop()]);
        await database.close();
        await watchdog?.stop();
        await uploads?.close();
      },
    };
  } catch (error) {
    metrics.stop();
    await database.close();
    throw error;
  }
}

/** Where uploaded files are kept, if they are. A store that cannot be asked, or not with these keys, refuses to start. */
async function placeOfFiles(
  { s3, folder }: { readonly s3: S3Settings | undefined; readonly folder: string | undefined },
  { unclaimedFor }: Pick<UploadOptions, "unclaimedFor"> = {},
): Promise<Pick<UploadOptions, "files" | "folder"> | undefined> {
  if (!s3) return folder === undefined ? undefined : { folder };
  const bucket = await s3Bucket(s3);
  await bucket.ping();
  return { files: s3Files(bucket, { ...(unclaimedFor !== undefined && { unclaimedFor }) }) };
}

const FILES_ASKED_EVERY = 5_000;

/** What is asked each second, asked of a store that may be far away less often. */
function seldom(ask: () => Promise<void>): () => Promise<void> {
  let last: { readonly at: number; readonly answer: Promise<void> } | undefined;
  return () => {
    if (!last || performance.now() - last.at > FILES_ASKED_EVERY)
      last = { at: performance.now(), answer: ask() };
    return last.answer;
  };
}

/** Refuses names that no question has: nobody would ever be found by them. */
function checkSearchFields(names: readonly string[], definitions: readonly Definition[]): void {
  const known = new Set(definitions.flatMap(questionsOf).map(({ name }) => name));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length)
    throw new ConfigurationError([
      `searchFields names what no question is called: ${unknown.map((name) => `'${name}'`).join(", ")}.`,
    ]);
}

const questionsOf = ({ pages }: Definition) =>
  everyQuestion(
    pages.flatMap(({ fields }) => fields),
    answerTypes,
  );

const filesOf = (definition: Definition): readonly FileLimits[] =>
  questionsOf(definition).flatMap((field) => filePlaces(field, answerTypes));

/** Throws when files nobody has sent in would be kept longer than a form says that answers are. */
function refuseLongerThanPromised(
  definitions: readonly Definition[],
  unclaimedFor: number | undefined,
  now: Date,
): void {
  for (const definition of unclaimedFor === undefined
    ? []
    : definitions.filter((one) => filesOf(one).length)) {
    const {
      id,
      privacy: { retention },
    } = definition;
    if (now.getTime() + Number(unclaimedFor) > retentionEnd(retention, now).getTime())
      throw new RangeError(
        `uploads.unclaimedFor is longer than '${id}' promises to keep anything (${retention})`,
      );
  }
}

/** Uploads take what the forms ask for: every kind, and the largest size. Nothing is said where no form asks for files. */
function wanted(definitions: readonly Definition[]): Pick<UploadOptions, "types" | "maxSize"> {
  const all = definitions.flatMap(filesOf);
  return all.length
    ? {
        types: [...new Set(all.flatMap(({ types }) => types))],
        maxSize: Math.max(...all.map(({ maxSize }) => maxSize)),
      }
    : {};
}
