#!/usr/bin/env node
/** Looks after what a Diwan server keeps. `diwan-server help` says how. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const HELP = `diwan-server <command> --data <folder or postgresql://…>

  migrate                    brings the tables up to date, which a server does by itself unless it was told to check only
  verify-chain               every receipt is what was received; prints the end of the chain
    --since <n>:<hash>       …and an end noted earlier is still in it
  verify-receipt <file>      one receipt, by itself and (with --data) against the chain
  status <reference> <state> received, in-review, more-needed or decided
    --message <text>         words to the citizen
  export                     one person's data as JSON
    --reference <reference>  (may be repeated)
    --value-file <file>      …or everything with this value in an answer (in a file: arguments are seen by all on a machine)
  sweep                      deletes what was kept as long as promised
    --files <folder>         …and the files nothing points to
    --scrub                  …and rewrites the tables, so that nothing is left on the disk
    --dry-run                tells what would go, and deletes nothing
    --trust-clock            the machine's clock is right, however far it is from the last sweep
    --allow-share <0 to 1>   most of a kind that may go in this sweep; without it 0.2, when it is 20 or more
    --every <hours>          hours between two sweeps, if it is not one
  dead-letters               hand-overs given up
  retry-dead-letters [id]    tries them again
  rotate-keys                closes drafts again under the first key of DIWAN_KEYS
  new-key                    prints a server key
  audit                      uses of the agency's endpoints and of status and export here, one JSON object a line
    --token <name>           …by one token
    --reference <reference>  …of one submission
    --from <instant>         …since then (ISO 8601)
  new-token <name>           prints a bearer token for a system of the agency's, and its entry in agencyTokens
    --scope <scope>          read, status, files or export (may be repeated)
  hash-token                 prints the hash of a token read from standard input

DIWAN_DATA stands for --data. Exit code 1: something is wrong; 2: the command was not understood.`;

const OPTIONS = {
  data: { type: "string" },
  since: { type: "string" },
  message: { type: "string" },
  reference: { type: "string", multiple: true },
  "value-file": { type: "string" },
  files: { type: "string" },
  scrub: { type: "boolean" },
  token: { type: "string" },
  from: { type: "string" },
  scope: { type: "string", multiple: true },
  "dry-run": { type: "boolean" },
  "trust-clock": { type: "boolean" },
  "allow-share": { type: "string" },
  every: { type: "string" },
  help: { type: "boolean" },
};

class UsageError extends Error {}
/** Looking after what is not there would make it, and say that all is well. */
class NoDatabaseError extends Error {
  name = "No database";
}
const isUrl = (location) => /^postgres(ql)?:\/\//.test(location);
const print = (value) => console.log(typeof value === "string" ? value : JSON.stringify(value, null, 2));

function readSince(text) {
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!hash) throw new UsageError("--since is <number>:<64 hex digits>, as verify-chain prints it");
  return { seq: Number(seq), hash };
}

const trailOf = (lib, db) => lib.sqlAudit({ db, keys: lib.readKeys(lib.newKey("unused")) });

/** What a command does that a token would open is noted as well: before it is done, or before what it found is shown. */
const note = (lib, db, { scope, action, reference }) =>
  trailOf(lib, db).note({
    at: new Date(),
    scope,
    action: `diwan-server ${action}`,
    reference,
    outcome: "allowed",
  });

function readInstant(text) {
  const at = new Date(text);
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(at.getTime()))
    throw new UsageError("--from is a day or an instant, such as 2026-11-24 or 2026-11-24T09:00:00Z");
  return at;
}

function readNumber(flags, name, { least = 0, most = Infinity }) {
  if (flags[name] === undefined) return undefined;
  const number = Number(flags[name]);
  if (!flags[name].trim() || !(number >= least && number <= most))
    throw new UsageError(
      `--${name} is a number${Number.isFinite(most) ? ` from ${least} to ${most}` : ` of ${least} or more`}`,
    );
  return number;
}

/** Each command gets the library, the open database (if it needs one), its arguments and flags; false means that something is wrong. */
const COMMANDS = {
  // Opening it has done so.
  migrate: () => print("The tables are up to date."),
  "verify-chain": async ({ lib, db, flags }) => {
    const report = await lib.verifyChain(
      db,
      flags.since === undefined ? {} : { since: readSince(flags.since) },
    );
    for (const { seq, reason } of report.problems) console.error(`link ${seq}: ${reason}`);
    print(
      `${report.links} links, ${report.submissions} submissions, ${report.removed} removed, ${report.problems.length} problems`,
    );
    print(`end ${report.head.seq}:${report.head.hash}`);
    return report.problems.length === 0;
  },
  "verify-receipt": async ({ lib, db, args: [file] }) => {
    if (!file) throw new UsageError("verify-receipt needs a file");
    const receipt = JSON.parse(readFileSync(file, "utf8"));
    const verdict = await lib.verifyReceipt(receipt);
    if (!verdict.ok) {
      print(`not genuine: ${verdict.reason}`);
      return false;
    }
    if (!db) {
      print("not changed since it was made; give --data to look for it in the chain");
      return true;
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
  status: async ({ lib, db, args: [reference, state], flags }) => {
    if (!reference || !lib.STATES.includes(state))
      throw new UsageError(`status needs a reference and one of ${lib.STATES.join(", ")}`);
    const service = lib.statusService({ db, keys: lib.readKeys(lib.newKey("unused")) });
    await note(lib, db, { scope: "status", action: "status", reference: lib.readReference(reference) });
    const isDone = await service.update(reference, {
      state,
      ...(flags.message !== undefined && { message: flags.message }),
    });
    print(isDone ? "done" : "there is no such submission");
    return isDone;
  },
  export: async ({ lib, db, flags }) => {
    const value = flags["value-file"] && readFileSync(flags["value-file"], "utf8").trim();
    if (!value && !flags.reference) throw new UsageError("export needs --reference or --value-file");
    const found = await lib.exportPerson(db, {
      ...(flags.reference && { references: flags.reference }),
      ...(value && { value }),
    });
    const references = found.map(({ receipt }) => receipt.reference);
    for (const reference of references.length ? references : [undefined])
      await note(lib, db, { scope: "export", action: "export", reference });
    print(found);
  },
  sweep: async ({ lib, db, flags }) => {
    const uploads = flags.files && lib.uploadStore({ db, folder: flags.files });
    const share = readNumber(flags, "allow-share", { most: 1 });
    const hours = readNumber(flags, "every", { least: 0.1 });
    if (flags["dry-run"] && flags.scrub)
      throw new UsageError("--dry-run changes nothing, --scrub rewrites the tables: one of them");
    const report = await lib.sweep(db, {
      uploads,
      dryRun: flags["dry-run"] ?? false,
      trustClock: flags["trust-clock"] ?? false,
      ...(share !== undefined && { share }),
      ...(hours !== undefined && { every: hours * 3_600_000 }),
    });
    print(report);
    if (report.refused) console.error(report.refused.words);
    for (const [kind, { due, of }] of Object.entries(report.held ?? {}))
      console.error(
        `${due} of ${of} ${kind} would go, more than the share: if that is right, --allow-share ${Math.ceil((due / of) * 100) / 100}`,
      );
    if (flags.scrub) await lib.scrub(db);
    return !report.refused && !report.held && !report.failed;
  },
  "dead-letters": async ({ lib, db }) => print(await lib.deadLetters(db)),
  "retry-dead-letters": async ({ lib, db, args: [id] }) =>
    print(`${await lib.reviveDeadLetters(db, { now: new Date(), ...(id && { id }) })} will be tried again`),
  "rotate-keys": async ({ lib, db }) => {
    if (!process.env.DIWAN_KEYS) throw new UsageError("DIWAN_KEYS is not set: 'new:base64 old:base64'");
    print(
      `${await lib.createDrafts({ db, keys: lib.readKeys(process.env.DIWAN_KEYS) }).rotate()} drafts closed again`,
    );
  },
  "new-key": async ({ lib }) => print(lib.newKey()),
  audit: async ({ lib, db, flags }) => {
    const reference = flags.reference?.at(-1);
    const query = {
      ...(flags.token !== undefined && { token: flags.token }),
      ...(reference !== undefined && { reference: lib.readReference(reference) ?? reference }),
      ...(flags.from !== undefined && { since: readInstant(flags.from) }),
    };
    const trail = trailOf(lib, db);
    for (
      let after = 0, entries;
      (entries = await trail.list({ ...query, after })).length;
      after = entries.at(-1).id
    )
      for (const entry of entries) print(JSON.stringify(entry));
  },
  "new-token": async ({ lib, args: [name], flags: { scope: scopes = [] } }) => {
    const { token, tokenHash } = await lib.createAgencyToken();
    const entry = { name, tokenHash, scopes };
    try {
      lib.checkAgencyTokens([entry]);
    } catch (error) {
      throw new UsageError(`new-token needs a name and --scope: ${error.message}`);
    }
    print(`token (shown once, for '${name}'): ${token}`);
    print(`for agencyTokens: ${JSON.stringify(entry)}`);
  },
  "hash-token": async ({ lib }) =>
    print(await lib.hashAgencyToken(readFileSync(0, "utf8").replace(/\r?\n$/, ""))),
};
const NEEDS_NO_DATA = ["new-key", "verify-receipt", "new-token", "hash-token"];

async function main() {
  const {
    values: flags,
    positionals: [name, ...args],
  } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (flags.help || name === "help") {
    print(HELP);
    return true;
  }
  const command = Object.hasOwn(COMMANDS, name ?? "") ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(name ? `There is no command '${name}'` : "Which command?");
  const lib = await import("../dist/db/index.js");
  const location = flags.data ?? process.env.DIWAN_DATA;
  if (!location && !NEEDS_NO_DATA.includes(name))
    throw new UsageError("--data is missing: a folder, or the connection string of a PostgreSQL");
  if (location && !isUrl(location) && !existsSync(join(location, "database", "PG_VERSION"))) {
    throw new NoDatabaseError(`there is none in ${location}: --data is the folder that the server was given`);
  }
  const database = location ? await lib.openDatabase(location, { max: 2 }) : undefined;
  try {
    return (await command({ lib, db: database?.db, args, flags })) ?? true;
  } finally {
    await database?.close();
  }
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  const isUsage = error instanceof UsageError || error?.code?.startsWith?.("ERR_PARSE_ARGS");
  console.error(isUsage ? `${error.message}\n\n${HELP}` : `${error.name}: ${error.message}`);
  process.exitCode = isUsage ? 2 : 1;
}
