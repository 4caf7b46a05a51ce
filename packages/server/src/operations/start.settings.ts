import { dirname, resolve } from "node:path";
import * as z from "zod";
import { AGENCY_SCOPES } from "../agency/tokens.js";
import { ConfigurationError } from "../configuration.js";
import { isUrl } from "../db/location.js";
import { urlSource } from "../lookups/sources.settings.js";
import type { S3Settings } from "../uploads/s3.js";
import { verificationSettings } from "../verification/verification.settings.js";
import { readFileOf, readVariable, variableOf, type Environment } from "./variables.js";

const port = z.coerce.number().int().min(0).max(65_535);
const count = z.coerce.number().int().min(0);
const list = z
  .union([z.array(z.string().min(1)), z.string().transform((text) => text.split(/[\s,]+/).filter(Boolean))])
  .describe("a list, or a text with commas between");
const limit = z.coerce.number().positive().optional();

/** What `diwan-server start` takes, in its file and, where a variable is named, in the environment, which comes before the file. */
const settings = z.strictObject({
  forms: list.describe("Files with definitions, or folders with *.form.json (DIWAN_FORMS)"),
  data: z.string().min(1).describe("A folder, or the connection string of a PostgreSQL (DIWAN_DATA)"),
  files: z.string().min(1).optional().describe("Where uploaded files are kept (DIWAN_FILES)"),
  s3Endpoint: z.url().optional().describe("Address of an S3-compatible store of files (DIWAN_S3_ENDPOINT)"),
  s3Bucket: z.string().min(1).optional().describe("DIWAN_S3_BUCKET"),
  s3Region: z.string().min(1).optional().describe("Default us-east-1 (DIWAN_S3_REGION)"),
  s3AccessKeyId: z.string().min(1).optional().describe("DIWAN_S3_ACCESS_KEY_ID"),
  s3SecretAccessKey: z.string().min(1).optional().describe("DIWAN_S3_SECRET_ACCESS_KEY"),
  s3PathStyle: z
    .union([z.boolean(), z.stringbool()])
    .optional()
    .describe("Whether the bucket stands in the path of addresses; default true (DIWAN_S3_PATH_STYLE)"),
  s3Prefix: z.string().min(1).optional().describe("Put before each key (DIWAN_S3_PREFIX)"),
  host: z.string().min(1).default("127.0.0.1").describe("Address to listen at (DIWAN_HOST)"),
  port: port.default(8000).describe("DIWAN_PORT"),
  probesHost: z.string().min(1).default("127.0.0.1").describe("DIWAN_PROBES_HOST"),
  probesPort: port.default(8001).describe("/health, /ready and /metrics (DIWAN_PROBES_PORT)"),
  hosts: list.optional().describe("Names this server is reached under (DIWAN_HOSTS)"),
  origins: list.optional().describe("Other sites whose pages may use the endpoints (DIWAN_ORIGINS)"),
  workers: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .default(1)
    .describe("Processes that share the port; more than one needs a PostgreSQL (DIWAN_WORKERS)"),
  proxies: count.default(0).describe("Proxies of one's own in front (DIWAN_PROXIES)"),
  scheme: z.enum(["https", "http"]).default("https").describe("How browsers reach it (DIWAN_SCHEME)"),
  timeZone: z.string().min(1).optional().describe("IANA time zone of the agency (DIWAN_TIME_ZONE)"),
  keys: z.string().min(1).optional().describe("Server keys; needed with PostgreSQL (DIWAN_KEYS)"),
  encryption: z
    .enum(["on", "off"])
    .default("off")
    .describe("Submissions and files are encrypted under the first server key (DIWAN_ENCRYPTION)"),
  searchFields: list
    .optional()
    .describe("Questions whose answers an export finds by a blind index (DIWAN_SEARCH_FIELDS)"),
  embed: z
    .string()
    .min(1)
    .optional()
    .describe("Folder with diwan.js and diwan.css; default that of @diwan/embed (DIWAN_EMBED)"),
  drainDelay: count.default(0).describe("Milliseconds (DIWAN_DRAIN_DELAY)"),
  migrate: z.enum(["apply", "check"]).default("apply").describe("DIWAN_MIGRATE"),
  logLevel: z.enum(["debug", "info", "warn", "error", "silent"]).default("info").describe("DIWAN_LOG_LEVEL"),
  clamd: z
    .string()
    .min(1)
    .optional()
    .describe("host:port or socket of clamd, which looks at every upload (DIWAN_CLAMD)"),
  agencyTokens: z
    .array(
      z.strictObject({
        name: z.string(),
        tokenHash: z.string(),
        scopes: z.array(z.enum(AGENCY_SCOPES)),
        expires: z.string().optional(),
      }),
    )
    .optional()
    .describe("Entries as `new-token` prints them; JSON in the environment (DIWAN_AGENCY_TOKENS)"),
  webhookUrl: z.string().min(1).optional().describe("DIWAN_WEBHOOK_URL"),
  webhookSecret: z.string().min(1).optional().describe("DIWAN_WEBHOOK_SECRET"),
  limits: z
    .strictObject({
      perClient: limit,
      perForm: limit,
      wrongTokens: limit,
      uploadsPerClient: limit,
      uploadBytesPerClient: limit,
      uploadBytesPerForm: limit,
      draftsPerClient: limit,
      draftBytesPerForm: limit,
      visitsPerClient: limit,
      visitBytesPerForm: limit,
      lookupsPerClient: limit,
    })
    .optional(),
  lookups: z
    .record(z.string(), urlSource)
    .optional()
    .describe(
      "The agency's sources by name, where forms look something up; JSON in the environment (DIWAN_LOOKUPS)",
    ),
  verification: verificationSettings
    .optional()
    .describe(
      "The agency's service that sends codes to e-mail addresses and telephones; JSON in the environment (DIWAN_VERIFICATION)",
    ),
});
export type StartSettings = z.infer<typeof settings>;

const NAMES = Object.keys(settings.shape);
/** Paths that are relative to the file they stand in. */
const PATHS = ["data", "files", "embed"];
/** Settings that stand in a variable as JSON. */
const IN_JSON: ReadonlySet<string> = new Set(["agencyTokens", "limits", "lookups", "verification"]);

function readJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigurationError([`${what} is not JSON.`]);
  }
}

/** What is wrong with a setting. Its value is not repeated: it may be a secret. */
function wordsOf(issue: z.core.$ZodIssue, given: { readonly [name: string]: unknown }): string {
  const [name = "", ...rest] = issue.path.map(String);
  if (issue.code === "unrecognized_keys")
    return `${[name, ...rest, ...issue.keys].filter(Boolean).join(" ")} is no setting.`;
  const isMissing = name in settings.shape && given[name] === undefined;
  return `${[name, ...rest].join(".")} (${variableOf(name)}) ${isMissing ? "is not set" : `is not right: ${issue.message}`}.`;
}

/** Settings of `diwan-server start`, from a file (JSON), the environment and what was typed, which comes before both, each checked. Throws a `ConfigurationError` in words, which repeats no value. */
export function readSettings({
  file,
  environment,
  typed = {},
  folder = process.cwd(),
}: {
  readonly file?: string | undefined;
  readonly environment: Environment;
  readonly typed?: {
    readonly data?: string | undefined;
    readonly files?: string | undefined;
    readonly workers?: string | undefined;
  };
  readonly folder?: string;
}): StartSettings {
  const path = file ?? environment["DIWAN_CONFIG"];
  const given: { [name: string]: unknown } = {};
  if (path !== undefined) {
    const read = readJson(readFileOf(resolve(folder, path), "The file of settings"), "The file of settings");
    if (typeof read !== "object" || read === null || Array.isArray(read))
      throw new ConfigurationError(["The file of settings is not an object."]);
    Object.assign(given, read);
    const base = dirname(resolve(folder, path));
    for (const name of PATHS)
      if (typeof given[name] === "string" && !isUrl(given[name])) given[name] = resolve(base, given[name]);
    const forms = list.safeParse(given["forms"]);
    if (forms.success) given["forms"] = forms.data.map((form) => resolve(base, form));
  }
  const told: Environment = typed;
  for (const name of NAMES) {
    const value = told[name] ?? readVariable(name, environment);
    if (value !== undefined) given[name] = IN_JSON.has(name) ? readJson(value, variableOf(name)) : value;
  }
  const known = new Set(
    NAMES.flatMap((name) => [variableOf(name), `${variableOf(name)}_FILE`]).concat("DIWAN_CONFIG"),
  );
  const unknown = Object.keys(environment).filter((name) => name.startsWith("DIWAN_") && !known.has(name));
  const problems = unknown.map((name) => `${name} is no setting.`);
  const parsed = settings.safeParse(given);
  if (!parsed.success) problems.push(...parsed.error.issues.map((issue) => wordsOf(issue, given)));
  if (problems.length || !parsed.data) throw new ConfigurationError(problems);
  if ((parsed.data.webhookUrl === undefined) !== (parsed.data.webhookSecret === undefined))
    throw new ConfigurationError(["webhookUrl and webhookSecret belong together: set both or neither."]);
  const { files, s3Endpoint } = parsed.data;
  if (s3Of(parsed.data) && files !== undefined)
    throw new ConfigurationError([
      `files are kept in a folder (files) or in an S3 store (${s3Endpoint === undefined ? "s3Bucket" : "s3Endpoint"}): one of them.`,
    ]);
  return parsed.data;
}

/** The S3-compatible store that settings name, if they do. Throws a `ConfigurationError` when something of it is missing. */
export function s3Of(given: z.infer<typeof s3Settings>): S3Settings | undefined {
  const needed = S3_NEEDED.map((name) => [name, given[name]] as const);
  const [endpoint, bucket, accessKeyId, secretAccessKey] = needed.map(([, value]) => value);
  const [region, prefix, pathStyle] = [given.s3Region, given.s3Prefix, given.s3PathStyle];
  if (
    endpoint === undefined ||
    bucket === undefined ||
    accessKeyId === undefined ||
    secretAccessKey === undefined
  ) {
    const isNamed = [endpoint, bucket, accessKeyId, secretAccessKey, region, prefix, pathStyle].some(
      (value) => value !== undefined,
    );
    if (!isNamed) return undefined;
    const missing = needed.filter(([, value]) => value === undefined).map(([name]) => name);
    throw new ConfigurationError([
      `An S3 store needs ${missing.join(", ")} (${missing.map(variableOf).join(", ")}) too.`,
    ]);
  }
  return {
    endpoint,
    bucket,
    accessKeyId,
    secretAccessKey,
    ...(region !== undefined && { region }),
    ...(prefix !== undefined && { prefix }),
    ...(pathStyle !== undefined && { pathStyle }),
  };
}
const S3_NEEDED = ["s3Endpoint", "s3Bucket", "s3AccessKeyId", "s3SecretAccessKey"] as const;
const s3Settings = settings.pick({
  s3Endpoint: true,
  s3Bucket: true,
  s3AccessKeyId: true,
  s3SecretAccessKey: true,
  s3Region: true,
  s3PathStyle: true,
  s3Prefix: true,
});

/** The S3-compatible store that variables name, for commands, which read no other settings. */
export function readS3(environment: Environment): S3Settings | undefined {
  const names = Object.keys(s3Settings.shape);
  const given = Object.fromEntries(names.map((name) => [name, readVariable(name, environment)]));
  const parsed = s3Settings.safeParse(given);
  if (!parsed.success)
    throw new ConfigurationError(parsed.error.issues.map((issue) => wordsOf(issue, given)));
  return s3Of(parsed.data);
}

/** Each setting with its variable and what it is, for the documentation. */
export const SETTINGS: readonly {
  readonly name: string;
  readonly variable: string;
  readonly text: string;
}[] = Object.entries(settings.shape).map(([name, schema]) => ({
  name,
  variable: variableOf(name),
  text: z.globalRegistry.get(schema)?.description ?? "",
}));
