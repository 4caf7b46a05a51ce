import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, extname, join } from "node:path";
import type { Definition } from "@diwan/core";
import { readDefinitionFile } from "@diwan/fields/files";
import pino from "pino";
import type { Sender } from "../api/route.js";
import { ConfigurationError } from "../configuration.js";
import type { LookupSources } from "../lookups/sources.settings.js";
import { listen, pinoLog, type Listening } from "../db/listen.js";
import { openServer, type OpenServer } from "../db/open.js";
import { takesGzip } from "../gzip.js";
import { strictPolicy } from "../page/frame.js";
import type { EmbedManifest } from "../page/preload.js";
import { verificationFromSettings } from "../verification/send-by-url.js";
import { clamdScanner } from "./clamd.js";
import { s3Of, type StartSettings } from "./start.settings.js";
import { withTelemetry } from "./telemetry.js";

/** The files that were named, and those of the folders that were. */
const definitionFiles = (forms: readonly string[]): readonly string[] =>
  forms.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) throw new ConfigurationError([`forms names ${path}, which is not there.`]);
    if (!found.isDirectory()) return [path];
    const files = readdirSync(path)
      .filter((name) => name.endsWith(".form.json"))
      .sort();
    if (!files.length)
      throw new ConfigurationError([`forms names the folder ${path}, which holds no *.form.json.`]);
    return files.map((name) => join(path, name));
  });

const MOST_TOLD = 5;

function readDefinitions(forms: readonly string[]): readonly Definition[] {
  const problems: string[] = [];
  const definitions = definitionFiles(forms).flatMap((path) => {
    const read = readDefinitionFile(path).result;
    if (read.ok) return [read.definition];
    for (const { message, pointer, file = path } of read.problems.slice(0, MOST_TOLD))
      problems.push(`${basename(file)}, ${pointer || "/"}: ${message}`);
    return [];
  });
  if (problems.length) throw new ConfigurationError(problems);
  return definitions;
}

/** The folder with `diwan.js`, where `@diwan/embed` is installed or named. */
function embedFolder(given: string | undefined): string | undefined {
  if (given !== undefined) {
    if (!existsSync(join(given, "diwan.js")))
      throw new ConfigurationError(["embed is no folder with diwan.js, the built @diwan/embed."]);
    return given;
  }
  try {
    const folder = dirname(createRequire(import.meta.url).resolve("@diwan/embed"));
    return existsSync(join(folder, "diwan.js")) ? folder : undefined;
  } catch {
    return undefined;
  }
}

const TYPES: { readonly [extension: string]: string } = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".txt": "text/plain; charset=utf-8",
};
/** Names of chunks hold a hash of what is in them. */
const HASHED = /[.-][A-Za-z0-9_-]{8}\.(?:js|css)$/;

/** Script and style sheet, compressed as the build left them. What is not in the folder is not there, whatever the address. */
function assets(folder: string | undefined) {
  const names = folder === undefined ? [] : readdirSync(folder, { recursive: true }).map(String);
  const files = new Set(names.map((name) => name.split("\\").join("/")));
  const read = new Map<string, Uint8Array<ArrayBuffer>>();
  const contentOf = (name: string): Uint8Array<ArrayBuffer> => {
    const content = read.get(name) ?? new Uint8Array(readFileSync(join(folder ?? "", name)));
    read.set(name, content);
    return content;
  };
  return (request: Request, name: string): Response => {
    const type = TYPES[extname(name)];
    if (!files.has(name) || !type) return new Response(null, { status: 404 });
    const accepted = request.headers.get("accept-encoding") ?? "";
    const encoding = /\bbr\b/.test(accepted) && files.has(`${name}.br`) ? "br" : "gzip";
    const isCompressed =
      files.has(`${name}.${encoding === "br" ? "br" : "gz"}`) && (encoding === "br" || takesGzip(accepted));
    return new Response(
      request.method === "HEAD"
        ? null
        : contentOf(isCompressed ? `${name}.${encoding === "br" ? "br" : "gz"}` : name),
      {
        headers: {
          "content-type": type,
          "x-content-type-options": "nosniff",
          // Pages of other sites may use the one-tag script.
          "cross-origin-resource-policy": "cross-origin",
          "access-control-allow-origin": "*",
          vary: "accept-encoding",
          "cache-control": HASHED.test(name) ? "public, max-age=31536000, immutable" : "public, max-age=300",
          ...(isCompressed && { "content-encoding": encoding }),
          // The files do not name their source maps, which every citizen would fetch; who looks for an error finds them here.
          ...(files.has(`${name}.map`) && { sourcemap: `${basename(name)}.map` }),
        },
      },
    );
  };
}

/** An address as a route: what stands further on is somebody's reference, file or page. */
const routeOf = (request: Request): string => {
  const [, first = "", second = "", ...rest] = new URL(request.url).pathname.split("/");
  if (first === "embed") return "/embed/*";
  if (first === "forms") return rest.length ? "/forms/{form}/{page}" : "/forms/{form}";
  return first === "api" ? `/api/${/^[a-z.]+$/.test(second) ? second : "*"}${rest.length ? "/*" : ""}` : "/*";
};

/** A whole server by its settings. As a worker, whose number stands in its log, it has no probes of its own, and sweeps only if it is told to. */
export async function runServer(
  settings: StartSettings,
  { worker, sweeps = true }: { readonly worker?: string; readonly sweeps?: boolean } = {},
): Promise<{ readonly listening: Listening; readonly server: OpenServer }> {
  const logger = pino({
    level: settings.logLevel,
    base: worker === undefined ? null : { worker },
    timestamp: pino.stdTimeFunctions.isoTime,
  });
  const definitions = readDefinitions(settings.forms);
  const folder = embedFolder(settings.embed);
  const { webhookUrl, webhookSecret, clamd } = settings;
  const s3 = s3Of(settings);
  const manifest = folder === undefined ? undefined : join(folder, "manifest.json");
  const server = await openServer({
    definitions,
    data: settings.data,
    migrate: settings.migrate,
    ...(!sweeps && { sweepEvery: 0 }),
    log: pinoLog(logger),
    ...(settings.files !== undefined && { files: settings.files }),
    ...(s3 && { s3 }),
    ...(settings.keys !== undefined && { keys: settings.keys }),
    encryption: settings.encryption,
    ...(settings.searchFields && { searchFields: settings.searchFields }),
    ...(settings.hosts && { hosts: settings.hosts }),
    ...(settings.origins && { origins: settings.origins }),
    ...(settings.timeZone !== undefined && { timeZone: settings.timeZone }),
    ...(settings.agencyTokens && {
      agencyTokens: settings.agencyTokens.map(({ expires, ...token }) => ({
        ...token,
        ...(expires !== undefined && { expires }),
      })),
    }),
    ...(settings.limits && { limits: defined(settings.limits) }),
    ...(settings.lookups && { lookups: sourcesOf(settings.lookups) }),
    ...(settings.verification && { verification: verificationFromSettings(settings.verification) }),
    ...(webhookUrl !== undefined &&
      webhookSecret !== undefined && {
        webhook: { url: webhookUrl, secret: webhookSecret },
      }),
    ...(clamd !== undefined && { uploads: { scan: clamdScanner({ address: clamd }) } }),
    pages: {
      scheme: settings.scheme,
      contentSecurityPolicy: strictPolicy,
      ...(settings.limits && { limits: defined(settings.limits) }),
      ...(manifest !== undefined &&
        existsSync(manifest) && { manifest: JSON.parse(readFileSync(manifest, "utf8")) as EmbedManifest }), // of the build
    },
  });
  if (folder === undefined)
    logger.warn("@diwan/embed is not installed: forms are served without their script and styles");
  const embed = assets(folder);
  const only = definitions.length === 1 ? definitions[0]?.id : undefined;
  const fetch = withTelemetry(async (request: Request, sender: Sender = {}) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith("/embed/")) return embed(request, pathname.slice("/embed/".length));
    if (pathname.startsWith("/forms/") && server.pages) return server.pages(request, sender);
    if (pathname === "/" && only !== undefined)
      return new Response(null, { status: 302, headers: { location: `/forms/${only}` } });
    return server.handler(request, sender);
  }, routeOf);
  try {
    const listening = await listen({
      fetch,
      port: settings.port,
      hostname: settings.host,
      proxies: settings.proxies,
      drainDelay: settings.drainDelay,
      ...(worker === undefined && {
        probes: {
          port: settings.probesPort,
          hostname: settings.probesHost,
          ready: () => server.readiness(),
          metrics: () => server.metrics(),
        },
      }),
      onDrain: () => server.drain(),
      onClosed: () => server.close(),
    });
    logger.info(
      { port: listening.port, probes: listening.probes?.port, forms: definitions.length },
      "listening",
    );
    return { listening, server };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** The same without what was left out. */
const sourcesOf = (lookups: NonNullable<StartSettings["lookups"]>): LookupSources =>
  Object.fromEntries(
    Object.entries(lookups).map(([name, source]) => [
      name,
      Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined)),
    ]),
  ) as unknown as LookupSources; // read as such

/** Without the members that were left out, which are not the same as ones that are `undefined`. */
const defined = (
  limits: NonNullable<StartSettings["limits"]>,
): { readonly [name in keyof typeof limits]: number } =>
  Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined)) as never; // seen to be numbers
