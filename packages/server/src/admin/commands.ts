import { sqlAudit } from "../agency/sql-audit.js";
import type { Db } from "../db/tables.js";
import { backUp, restore } from "./backup.js";
import { examine } from "./doctor.js";
import { createDrafts } from "../drafts/drafts.js";
import { newKey, readKeys } from "../drafts/server-keys.js";
import { createEncryption, type Encryption } from "../encryption/encryption.js";
import { checkKeys, usedKeys } from "../encryption/key-list.js";
import { encryptAll, indexAll, rotateEncryption } from "../encryption/rewrite.js";
import { deadLetters, reviveDeadLetters } from "../outbox/outbox.js";
import { verifyChain } from "../receipts/verify-chain.js";
import { verifyReceipt } from "../receipts/verify-receipt.js";
import { readReference } from "../reference.js";
import { streamPerson } from "../retention/export.js";
import { scrub } from "../retention/scrub.js";
import { sealedLines } from "../sealing/export.js";
import { sweep } from "../retention/sweep.js";
import { STATES, isState } from "../status/states.js";
import { statusService } from "../status/status.js";
import type { Receipt } from "../store.js";
import type { FileContents } from "../uploads/files.js";
import { folderContents } from "../uploads/folder-files.js";
import { s3Bucket, type S3Settings } from "../uploads/s3.js";
import { s3Contents, s3Files } from "../uploads/s3-files.js";
import { uploadStore } from "../uploads/uploads.js";

/** A command that was typed in a way it cannot be understood. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A command of `diwan-server` as it was typed; what the files it names hold was read where it was typed. */
export interface AdminRequest {
  readonly name: string;
  readonly args: readonly string[];
  readonly flags: AdminFlags;
  readonly inputs: AdminInputs;
}
export interface AdminFlags {
  readonly since?: string;
  readonly message?: string;
  readonly form?: string;
  readonly reference?: readonly string[];
  readonly files?: string;
  readonly scrub?: boolean;
  readonly token?: string;
  readonly from?: string;
  readonly "dry-run"?: boolean;
  readonly "trust-clock"?: boolean;
  readonly "allow-share"?: string;
  readonly every?: string;
  readonly indexed?: boolean;
  readonly index?: boolean;
}
export interface AdminInputs {
  /** A receipt to be verified. */
  readonly receipt?: string;
  /** A value that stands in somebody's answers. */
  readonly value?: string;
  /** Server keys as text. */
  readonly keys?: string;
  /** Where the uploaded files are, when they are in no folder. */
  readonly s3?: S3Settings;
  /** Names of the questions whose answers the blind index holds. */
  readonly searchFields?: readonly string[];
}
/** Where the lines go that a command prints, and those that say what is wrong. */
export interface AdminOutput {
  print(line: string): void;
  complain(line: string): void;
}
interface Context extends AdminRequest, AdminOutput {
  readonly db: Db;
}
/** False means that something is wrong. */
type Command = (context: Context) => Promise<boolean> | boolean;

const json = (value: unknown): string => JSON.stringify(value, null, 2);

function readSince(text: string): { readonly seq: number; readonly hash: string } {
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!hash) throw new UsageError("--since is <number>:<64 hex digits>, as verify-chain prints it");
  return { seq: Number(seq), hash };
}
function readInstant(text: string): Date {
  const at = new Date(text);
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(at.getTime()))
    throw new UsageError("--from is a day or an instant, such as 2026-11-24 or 2026-11-24T09:00:00Z");
  return at;
}
function readNumber(
  flags: AdminFlags,
  name: "allow-share" | "every",
  { least = 0, most = Infinity }: { readonly least?: number; readonly most?: number },
): number | undefined {
  const text = flags[name];
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!text.trim() || !(number >= least && number <= most))
    throw new UsageError(
      `--${name} is a number${Number.isFinite(most) ? ` from ${least} to ${most}` : ` of ${least} or more`}`,
    );
  return number;
}

/** No client is noted here, so that the key of the trail is of no account. */
const trailOf = (db: Db) => sqlAudit({ db, keys: readKeys(newKey("unused")) });

/** What a command does that a token would open is noted as well: before it is done, or before what it found is shown. */
const note = (
  db: Db,
  use: {
    readonly scope: "status" | "export";
    readonly action: string;
    readonly reference?: string | undefined;
  },
) =>
  trailOf(db).note({
    ...use,
    at: new Date(),
    action: `diwan-server ${use.action}`,
    outcome: "allowed",
  });

/** Where the uploaded files are that a command is about, if that is known. */
async function contentsOf({ flags: { files }, inputs: { s3 } }: Context): Promise<FileContents | undefined> {
  if (files !== undefined) return folderContents(files);
  if (!s3) return undefined;
  return s3Contents(await s3Bucket(s3));
}

async function uploadsOf({ db, flags: { files }, inputs: { s3 } }: Context) {
  if (files !== undefined) return uploadStore({ db, folder: files });
  if (!s3) return undefined;
  return uploadStore({ db, files: s3Files(await s3Bucket(s3)) });
}

const NOT_NAMED = "their folder is not known, name it with --files.";

/**
 * What opens what is encrypted here: nothing, where no keys were given. Keys that cannot open all of it are refused in words, before anything is read or changed. What
 * a command writes is encrypted where encryption was ever on.
 */
async function encryptionFor(db: Db, { keys, searchFields }: AdminInputs): Promise<Encryption | undefined> {
  const isOn = (await usedKeys(db)).length > 0;
  const encryption =
    keys === undefined
      ? undefined
      : createEncryption(readKeys(keys), { isOn, ...(searchFields && { searchFields }) });
  await checkKeys(db, encryption);
  return encryption;
}

/** The same where keys are what the command is about. */
function encryptionWith({ keys, searchFields }: AdminInputs): Encryption {
  if (!keys) throw new UsageError("DIWAN_KEYS is not set: 'new:base64 old:base64'");
  return createEncryption(readKeys(keys), { isOn: true, ...(searchFields && { searchFields }) });
}

/** What makes the blind index again must know its questions: without them it would be emptied. */
async function checkIndexed(db: Db, { searchFields }: Encryption, isAsked = false): Promise<void> {
  if (searchFields.length) return;
  if (isAsked)
    throw new UsageError(
      "--index needs the questions of the blind index in DIWAN_SEARCH_FIELDS, as for the server",
    );
  if (await db.selectFrom("blind_index").select("seq").limit(1).executeTakeFirst())
    throw new UsageError(
      "There is a blind index, which this changes: name its questions in DIWAN_SEARCH_FIELDS, as for the server",
    );
}

const missingWords = (missing: number, files: FileContents | undefined): string =>
  `${missing} files that uploads name were not looked at: ${files ? `they are not in ${files.words}.` : NOT_NAMED}`;

const COMMANDS: { readonly [name: string]: Command } = {
  // Opening the database has done so.
  migrate({ print }) {
    print("The tables are up to date.");
    return true;
  },
  async "verify-chain"({ db, flags, inputs, print, complain }) {
    const encryption = await encryptionFor(db, inputs);
    const report = await verifyChain(db, {
      encryption,
      ...(flags.since !== undefined && { since: readSince(flags.since) }),
    });
    for (const { seq, reason } of report.problems) complain(`link ${seq}: ${reason}`);
    print(
      `${report.links} links, ${report.submissions} submissions, ${report.removed} removed, ${report.problems.length} problems`,
    );
    print(`end ${report.head.seq}:${report.head.hash}`);
    return report.problems.length === 0;
  },
  async "verify-receipt"({ db, inputs, print }) {
    const receipt = JSON.parse(inputs.receipt ?? "") as Receipt; // `verifyReceipt` says when it is none
    const verdict = await verifyReceipt(receipt);
    if (!verdict.ok || !receipt.chain) {
      print(`not genuine: ${verdict.ok ? "unchained" : verdict.reason}`);
      return false;
    }
    const link = await db
      .selectFrom("chain")
      .select("hash")
      .where("seq", "=", receipt.chain.seq)
      .executeTakeFirst();
    const isThere = link?.hash === receipt.chain.hash;
    print(isThere ? "genuine" : "not genuine: not-in-chain");
    return isThere;
  },
  async status({ db, args: [typed = "", state], flags, print }) {
    if (!typed || !isState(state))
      throw new UsageError(`status needs a reference and one of ${STATES.join(", ")}`);
    await note(db, { scope: "status", action: "status", reference: readReference(typed) });
    const isDone = await statusService({ db, keys: readKeys(newKey("unused")) }).update(typed, {
      state,
      ...(flags.message !== undefined && { message: flags.message }),
    });
    print(isDone ? "done" : "there is no such submission");
    return isDone;
  },
  async export({ db, flags, inputs, print }) {
    const { value } = inputs;
    if (!value && !flags.reference) throw new UsageError("export needs --reference or --value-file");
    let count = 0;
    const query = {
      ...(flags.reference && { references: flags.reference }),
      ...(value && { value }),
      ...(flags.indexed && { indexed: true }),
    };
    for await (const each of streamPerson(db, query, await encryptionFor(db, inputs))) {
      await note(db, { scope: "export", action: "export", reference: each.receipt.reference });
      print(`${count++ ? "," : "["}\n${json(each)}`);
    }
    if (!count) await note(db, { scope: "export", action: "export" });
    print(count ? "]" : "[]");
    return true;
  },
  async "export-sealed"({ db, flags, inputs, print }) {
    const query = {
      ...(flags.form !== undefined && { form: flags.form }),
      ...(flags.reference && {
        references: flags.reference.map((typed) => readReference(typed) ?? typed),
      }),
      ...(flags.from !== undefined && { since: readInstant(flags.from) }),
    };
    for await (const line of sealedLines(db, query, await encryptionFor(db, inputs))) {
      if ("receipt" in line)
        await note(db, { scope: "export", action: "export-sealed", reference: line.receipt.reference });
      print(JSON.stringify(line));
    }
    return true;
  },
  async sweep(context) {
    const { db, flags, print, complain } = context;
    const uploads = await uploadsOf(context);
    const share = readNumber(flags, "allow-share", { most: 1 });
    const hours = readNumber(flags, "every", { least: 0.1 });
    if (flags["dry-run"] && flags.scrub)
      throw new UsageError("--dry-run changes nothing, --scrub rewrites the tables: one of them");
    const report = await sweep(db, {
      uploads,
      dryRun: flags["dry-run"] ?? false,
      trustClock: flags["trust-clock"] ?? false,
      ...(share !== undefined && { share }),
      ...(hours !== undefined && { every: hours * 3_600_000 }),
    });
    print(json(report));
    if (report.refused) complain(report.refused.words);
    for (const [kind, { due, of }] of Object.entries(report.held ?? {}))
      complain(
        `${due} of ${of} ${kind} would go, more than the share: if that is right, --allow-share ${Math.ceil((due / of) * 100) / 100}`,
      );
    if (flags.scrub) await scrub(db);
    return !report.refused && !report.held && !report.failed;
  },
  async backup(context) {
    const {
      db,
      args: [folder],
      inputs,
      print,
      complain,
    } = context;
    if (folder === undefined) throw new UsageError("backup needs a new folder");
    const files = await contentsOf(context);
    const encryption = await encryptionFor(db, inputs);
    const report = await backUp(db, { folder, files, encryption });
    print(
      `${report.rows["submission"] ?? 0} submissions, ${report.rows["draft"] ?? 0} drafts and ${report.files} files are in ${folder}.`,
    );
    print(
      encryption?.isOn
        ? `It is encrypted under the server key '${encryption.kid}', which is not in it: keep it elsewhere, for as long as the backup.`
        : "It is as readable as the database: encrypt it. The server's keys are not in it: keep them elsewhere.",
    );
    if (report.missing)
      complain(
        `${report.missing} files that uploads name are not in it: ${files ? `they are not in ${files.words}.` : NOT_NAMED}`,
      );
    return report.missing === 0;
  },
  async restore(context) {
    const {
      db,
      args: [folder],
      inputs,
      print,
      complain,
    } = context;
    if (folder === undefined) throw new UsageError("restore needs the folder of a backup");
    const files = await contentsOf(context);
    const encryption = await encryptionFor(db, inputs);
    const { rows, files: copied, missing, chain } = await restore(db, { folder, files, encryption });
    print(
      `${rows["submission"] ?? 0} submissions, ${rows["draft"] ?? 0} drafts and ${copied} files are back.`,
    );
    if (missing)
      complain(
        `${missing} files that uploads name are not back: ${files ? "the backup lacks them." : NOT_NAMED}`,
      );
    for (const { seq, reason } of chain.problems) complain(`link ${seq}: ${reason}`);
    print(`end ${chain.head.seq}:${chain.head.hash}`);
    return missing === 0 && chain.problems.length === 0;
  },
  async doctor(context) {
    const {
      db,
      inputs: { keys },
      print,
      complain,
    } = context;
    const files = await contentsOf(context);
    const encryption = keys === undefined ? undefined : createEncryption(readKeys(keys));
    const findings = await examine(db, files ? [files] : [], encryption);
    for (const { isRight, words } of findings)
      if (isRight) print(`right  ${words}`);
      else complain(`WRONG  ${words}`);
    return findings.every(({ isRight }) => isRight);
  },
  async "dead-letters"({ db, print }) {
    print(json(await deadLetters(db)));
    return true;
  },
  async "retry-dead-letters"({ db, args: [id], print }) {
    print(
      `${await reviveDeadLetters(db, { now: new Date(), ...(id !== undefined && { id }) })} will be tried again`,
    );
    return true;
  },
  async encrypt(context) {
    const {
      db,
      flags: { index },
      inputs,
      print,
      complain,
    } = context;
    const files = await contentsOf(context);
    const encryption = encryptionWith(inputs);
    await checkKeys(db, encryption);
    await checkIndexed(db, encryption, index);
    const done = await encryptAll(db, encryption, { files });
    print(`${done.submissions} submissions and ${done.files} files encrypted`);
    if (index) print(`${await indexAll(db, encryption)} submissions in the blind index`);
    if (done.submissions || done.files)
      print(
        "What they were before is on the disk until its space is used again: 'sweep --scrub' rewrites the tables. Backups of before are as they were.",
      );
    if (done.missing) complain(missingWords(done.missing, files));
    return !done.missing;
  },
  async "rotate-keys"(context) {
    const { db, inputs, print, complain } = context;
    const files = await contentsOf(context);
    const encryption = encryptionWith(inputs);
    await checkKeys(db, encryption);
    await checkIndexed(db, encryption);
    print(`${await createDrafts({ db, keys: readKeys(inputs.keys ?? "") }).rotate()} drafts closed again`);
    if (!(await usedKeys(db)).length) return true;
    const done = await rotateEncryption(db, encryption, { files });
    const { submissions, files: count, missing, forgotten } = done;
    print(`${submissions} submissions and ${count} files are under the key '${encryption.kid}'`);
    if (forgotten.length)
      print(
        `Nothing kept here is encrypted under ${forgotten.map((kid) => `'${kid}'`).join(", ")} any more; backups may be.`,
      );
    if (missing) complain(missingWords(missing, files));
    const left = (await usedKeys(db)).filter((kid) => kid !== encryption.kid);
    if (left.length)
      complain(
        `Something may be encrypted under ${left.map((kid) => `'${kid}'`).join(", ")} still: keep the key, and run rotate-keys once more.`,
      );
    return !missing && !left.length;
  },
  async audit({ db, flags, print }) {
    const reference = flags.reference?.at(-1);
    const query = {
      ...(flags.token !== undefined && { token: flags.token }),
      ...(reference !== undefined && { reference: readReference(reference) ?? reference }),
      ...(flags.from !== undefined && { since: readInstant(flags.from) }),
    };
    const trail = trailOf(db);
    for (let after = 0; ;) {
      const entries = await trail.list({ ...query, after });
      for (const entry of entries) print(JSON.stringify(entry));
      const last = entries.at(-1);
      if (!last) return true;
      after = last.id;
    }
  },
};

/** Commands that need a database. */
export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS);

/** Runs a command on an open database; false means that something is wrong. */
export async function runCommand(db: Db, request: AdminRequest, output: AdminOutput): Promise<boolean> {
  const command = Object.hasOwn(COMMANDS, request.name) ? COMMANDS[request.name] : undefined;
  if (!command) throw new UsageError(`There is no command '${request.name}'`);
  return command({
    ...request,
    db,
    print: (line) => output.print(line),
    complain: (line) => output.complain(line),
  });
}
