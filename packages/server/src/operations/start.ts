import type { Listening } from "../db/listen.js";
import { runServer } from "./run-server.js";
import type { StartSettings } from "./start.settings.js";

/** A whole server by its settings: endpoints at `/api`, pages at `/forms/{id}`, the script at `/embed`, probes on a port of their own. One line of JSON a request on standard output. */
<<<<<<< HEAD
export const startServer = async (settings: StartSettings): Promise<Listening> =>
  (await runServer(settings)).listening;
=======
export async function startServer(settings: StartSettings): Promise<Listening> {
  const logger = pino({ level: settings.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const definitions = readDefinitions(settings.forms);
  const folder = embedFolder(settings.embed);
  const { webhookUrl, webhookSecret, clamd } = settings;
  const s3 = s3Of(settings);
  const manifest = folder === undefined ? undefined : join(folder, "manifest.json");
  const server = await openServer({
    definitions,
    data: settings.data,
    migrate: settings.migrate,
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
      probes: {
        port: settings.probesPort,
        hostname: settings.probesHost,
        ready: () => server.readiness(),
        metrics: () => server.metrics(),
      },
      onDrain: () => server.drain(),
      onClosed: () => server.close(),
    });
    logger.info(
      { port: listening.port, probes: listening.probes?.port, forms: definitions.length },
      "listening",
    );
    return listening;
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** Without the members that were left out, which are not the same as ones that are `undefined`. */
const defined = (
  limits: NonNullable<StartSettings["limits"]>,
): { readonly [name in keyof typeof limits]: number } =>
  Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined)) as never; // seen to be numbers
>>>>>>> 56b6c633 (Submissions, files and backups are encrypted by the server keys, each record under a key of its own)

export { readSettings } from "./start.settings.js";
export { startWorkers, type RunningServer } from "./workers.js";
