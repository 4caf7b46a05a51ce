#!/usr/bin/env node
/** Looks after what a Diwan server keeps. `diwan-server help` says how. */
import { createReadStream, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";

const HELP = `diwan-server <command> --data <folder or postgresql://…>

  start                      serves forms, by the variables DIWAN_… or
    --config <file>          …a file of settings (docs/operations.md)
    --workers <number>       …in so many processes on one port, with a PostgreSQL
  backup <folder>            all that is kept, into a new folder
    --files <folder>         …and the uploaded files; by default those of a folder's server
  restore <folder>           a backup, into an empty database
    --files <folder>         …and its files
  doctor                     looks at what goes wrong most often
    --files <folder>         …and at the folder of the files
  migrate                    brings the tables up to date, which a server does by itself unless it was told to check only
  verify-chain               every receipt is what was received; prints the end of the chain
    --since <n>:<hash>       …and an end noted earlier is still in it
  verify-receipt <file>      one receipt, by itself and (with --data) against the chain
  status <reference> <state> received, in-review, more-needed or decided
    --message <text>         words to the citizen
  export                     one person's data as JSON
    --reference <reference>  (may be repeated)
    --value-file <file>      …or everything with this value in an answer (in a file: arguments are seen by all on a machine)
    --indexed                …by the blind index alone, which knows the questions of DIWAN_SEARCH_FIELDS
  export-sealed              applications whose answers are sealed, as they were received, one JSON object a line: for unseal
    --form <id>              …of one form
    --reference <reference>  (may be repeated)
    --from <instant>         …received since then (ISO 8601)
  unseal <file>              opens what export-sealed wrote (- for standard input) with the private keys in DIWAN_SEALING_KEYS, and prints it as JSON; it needs no database, so that the keys need not be where the server is
    --definition <file>      …of a form that you published; whatever answers another one does not pass (may be repeated)
  new-sealing-key [name]     makes a key pair that answers can be sealed to, and prints its public half for the definition
    --private <file>         …and writes the private half into a new file
  sweep                      deletes what was kept as long as promised
    --files <folder>         …and the files nothing points to
    --scrub                  …and rewrites the tables, so that nothing is left on the disk
    --dry-run                tells what would go, and deletes nothing
    --trust-clock            the machine's clock is right, however far it is from the last sweep
    --allow-share <0 to 1>   most of a kind that may go in this sweep; without it 0.2, when it is 20 or more
    --every <hours>          hours between two sweeps, if it is not one
  dead-letters               hand-overs given up
  retry-dead-letters [id]    tries them again
  encrypt                    encrypts what was kept before encryption was on, under the first key of DIWAN_KEYS
    --files <folder>         …and the files; by default those of a folder's server
    --index                  …and makes the blind index again, for the questions of DIWAN_SEARCH_FIELDS
  rotate-keys                puts drafts, submissions and files under the first key of DIWAN_KEYS
    --files <folder>         …and the files; by default those of a folder's server
  new-key                    prints a server key
  audit                      uses of the agency's endpoints and of status and export here, one JSON object a line
    --token <name>           …by one token
    --reference <reference>  …of one submission
    --from <instant>         …since then (ISO 8601)
  new-token <name>           prints a bearer token for a system of the agency's, and its entry in agencyTokens
    --scope <scope>          read, status, files or export (may be repeated)
  hash-token                 prints the hash of a token read from standard input

DIWAN_DATA stands for --data and DIWAN_FILES for --files, DIWAN_KEYS are the keys (by default those of a folder's server), DIWAN_SEALING_KEYS the private keys that unseal sealed answers, and DIWAN_SEARCH_FIELDS the questions of the blind index, or a file that DIWAN_DATA_FILE and so on names. Exit code 1: something is wrong; 2: the command was not understood.`;

/** Each begins a line of the help. */
const NAMES = [...HELP.matchAll(/^ {2}([a-z][a-z-]*)/gm)].map(([, name]) => name);

const OPTIONS = {
  data: { type: "string" },
  config: { type: "string" },
  workers: { type: "string" },
  since: { type: "string" },
  message: { type: "string" },
  form: { type: "string" },
  definition: { type: "string", multiple: true },
  private: { type: "string" },
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
  indexed: { type: "boolean" },
  index: { type: "boolean" },
  help: { type: "boolean" },
};

class UsageError extends Error {}
/** Looking after what is not there would make it, and say that all is well. */
class NoDatabaseError extends Error {
  name = "No database";
}
const print = (value) => console.log(typeof value === "string" ? value : JSON.stringify(value, null, 2));

/** As a server that was given the file tells it from others. */
async function hashOfDefinition(file) {
  const { definitionHash } = await import("@diwan/core");
  const { parseDefinition } = await import("@diwan/fields/parse");
  const read = parseDefinition(readFileSync(file, "utf8"));
  if (!read.ok) throw new UsageError(`${file} is no definition that can be served: diwan check says why`);
  return definitionHash(read.definition);
}

/** Commands that need no database, or can do without one. They get the library, their arguments, flags and what named files hold; false means that something is wrong. */
const OWN_COMMANDS = {
  "verify-receipt": async ({ lib, inputs }) => {
    const verdict = await lib.verifyReceipt(JSON.parse(inputs.receipt));
    print(
      verdict.ok
        ? "not changed since it was made; give --data to look for it in the chain"
        : `not genuine: ${verdict.reason}`,
    );
    return verdict.ok;
  },
  "new-key": async ({ lib }) => print(lib.newKey()),
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
  "new-sealing-key": async ({ lib, args: [name], flags: { private: file } }) => {
    if (!file) throw new UsageError("new-sealing-key needs --private: a new file for the private key");
    const { privateKey, publicKey } = await lib.newSealingKey(name).catch((error) => {
      throw error instanceof TypeError ? new UsageError(error.message) : error;
    });
    // Never over a file that is there: it may hold the only key that opens something.
    writeFileSync(file, `${JSON.stringify(privateKey)}\n`, { flag: "wx", mode: 0o600 });
    print(JSON.stringify(publicKey));
    console.error(
      `The private key is in ${file}: keep it where no server is, and a copy elsewhere. Without it nobody can read what is sealed to it.`,
    );
  },
  unseal: async ({ lib, args: [file], flags: { definition: files }, readVariable }) => {
    if (!file)
      throw new UsageError("unseal needs the file that export-sealed wrote, or - for standard input");
    const text = readVariable("sealingKeys", process.env);
    if (text === undefined)
      throw new UsageError(
        "DIWAN_SEALING_KEYS_FILE is not set: the file of the private key, or DIWAN_SEALING_KEYS its text",
      );
    const keys = lib.readPrivateKeys(text);
    const known = files && (await Promise.all(files.map(hashOfDefinition)));
    const input = file === "-" ? process.stdin : createReadStream(file);
    const lines = createInterface({ input, crlfDelay: Infinity });
    let [count, wrong] = [0, 0];
    for await (const each of lib.unseal(lines, { keys, ...(known && { known }) })) {
      print(`${count++ ? "," : "["}\n${JSON.stringify(each, null, 2)}`);
      if (!each.wrong) continue;
      wrong++;
      for (const one of each.wrong)
        console.error(
          `${each.reference}: ${typeof one === "string" ? one : `${one.path || "/"} ${one.code}`}`,
        );
    }
    print(count ? "]" : "[]");
    console.error(`${count} opened or tried, ${wrong} of them not as they should be`);
    return wrong === 0;
  },
  start: async ({ flags }) => {
    const { readSettings, startServer, startWorkers } = await import("../dist/operations/start.js");
    const settings = readSettings({
      file: flags.config,
      environment: process.env,
      typed: { data: flags.data, files: flags.files, workers: flags.workers },
    });
    const listening = await (settings.workers > 1 ? startWorkers : startServer)(settings);
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void listening.close());
  },
  "hash-token": async ({ lib }) =>
    print(await lib.hashAgencyToken(readFileSync(0, "utf8").replace(/\r?\n$/, ""))),
};

/** Commands that open, write or count what is encrypted. */
const WITH_KEYS = new Set([
  "backup",
  "doctor",
  "encrypt",
  "export",
  "export-sealed",
  "restore",
  "rotate-keys",
  "verify-chain",
]);

/** The server's keys: what was set, or those of a folder's server. */
function readServerKeys(location, readVariable, isUrl) {
  const own = isUrl(location) ? undefined : join(location, "keys");
  return (
    readVariable("keys", process.env) ??
    (own !== undefined && existsSync(own) ? readFileSync(own, "utf8") : undefined)
  );
}

/** What the files hold that a command names, and the keys: a server that does the command in its own process may see neither. */
function readInputs(name, args, flags, { location, readVariable, isUrl }) {
  if (name === "verify-receipt" && !args[0]) throw new UsageError("verify-receipt needs a file");
  const keys = WITH_KEYS.has(name) ? readServerKeys(location, readVariable, isUrl) : undefined;
  if (["rotate-keys", "encrypt"].includes(name) && keys === undefined)
    throw new UsageError("DIWAN_KEYS is not set: 'new:base64 old:base64'");
  const fields = WITH_KEYS.has(name) ? readVariable("searchFields", process.env) : undefined;
  return {
    ...(fields !== undefined && { searchFields: fields.split(/[\s,]+/).filter(Boolean) }),
    ...(name === "verify-receipt" && { receipt: readFileSync(args[0], "utf8") }),
    ...(flags["value-file"] && { value: readFileSync(flags["value-file"], "utf8").trim() }),
    ...(keys !== undefined && { keys }),
  };
}

/** Whether a store of files is named at all: reading its settings loads more than all else that a command needs. */
const hasS3 = (environment) => Object.keys(environment).some((name) => name.startsWith("DIWAN_S3_"));

const OUTPUT = { print: (line) => console.log(line), complain: (line) => console.error(line) };

/** On the database itself or, where a server has the folder, in that server. */
async function runOn(lib, location, request) {
  let database;
  try {
    // Neither changes the tables: a backup is made before a new version does.
    const isUnchanging = ["doctor", "backup"].includes(request.name);
    database = await lib.openDatabase(location, { max: 2, ...(isUnchanging && { migrate: "check" }) });
  } catch (error) {
    if (!(error instanceof lib.FolderInUseError)) throw error;
    const answer = await lib.askServer(location, request, OUTPUT);
    if (answer === undefined) throw error;
    return answer;
  }
  try {
    return await lib.runCommand(database.db, request, OUTPUT);
  } finally {
    await database.close();
  }
}

async function main() {
  const {
    values: flags,
    positionals: [name, ...args],
  } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (flags.help || name === "help") {
    print(HELP);
    return true;
  }
  if (!name) throw new UsageError("Which command?");
  if (!NAMES.includes(name)) throw new UsageError(`There is no command '${name}'`);
  const isOwn = Object.hasOwn(OWN_COMMANDS, name);
  // It reads its settings by itself.
  if (name === "start") return (await OWN_COMMANDS.start({ flags })) ?? true;
  const { readVariable } = await import("../dist/operations/variables.js");
  const { isUrl } = await import("../dist/db/location.js");
  const location = flags.data ?? readVariable("data", process.env);
  if (!location && !isOwn)
    throw new UsageError("--data is missing: a folder, or the connection string of a PostgreSQL");
  const makesOne = name === "restore";
  if (location && !makesOne && !isUrl(location) && !existsSync(join(location, "database", "PG_VERSION"))) {
    throw new NoDatabaseError(`there is none in ${location}: --data is the folder that the server was given`);
  }
  const isAbout = (...names) => names.includes(name);
  const isAboutFiles = isAbout("backup", "restore", "doctor", "encrypt", "rotate-keys");
  const s3 =
    hasS3(process.env) && flags.files === undefined && (isAboutFiles || isAbout("sweep"))
      ? (await import("../dist/operations/start.settings.js")).readS3(process.env)
      : undefined;
  const inputs = { ...readInputs(name, args, flags, { location, readVariable, isUrl }), ...(s3 && { s3 }) };
  const lib = await import("../dist/db/index.js");
  if (isOwn && !(location && lib.COMMAND_NAMES.includes(name)))
    return (await OWN_COMMANDS[name]({ lib, args, flags, inputs, readVariable })) ?? true;
  // Where the files of a folder's server are by default.
  const own = !s3 && isAboutFiles && !isUrl(location) ? join(location, "uploads") : undefined;
  const named =
    flags.files ?? (isAboutFiles || isAbout("sweep") ? readVariable("files", process.env) : undefined);
  const files = named ?? (own !== undefined && (name !== "doctor" || existsSync(own)) ? own : undefined);
  const paths = files === undefined ? {} : { files: resolve(files) };
  // The server that does it may stand in another folder.
  const places = isAbout("backup", "restore") ? args.map((path) => resolve(path)) : args;
  return runOn(lib, location, { name, args: places, flags: { ...flags, ...paths }, inputs });
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  const isUsage =
    error instanceof UsageError ||
    error?.name === "UsageError" ||
    error?.code?.startsWith?.("ERR_PARSE_ARGS");
  console.error(isUsage ? `${error.message}\n\n${HELP}` : `${error.name}: ${error.message}`);
  process.exitCode = isUsage ? 2 : 1;
}
