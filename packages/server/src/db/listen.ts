import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { serve } from "@hono/node-server";
import type { Logger } from "pino";
import type { Sender } from "../api/route.js";
import type { LogEntry } from "../handler.js";
import { clientOf, clientOfAddress } from "./client-address.js";
import { startProbes, type ProbeOptions, type Probes } from "./probes.js";
import { limitSlowBodies, type SlowBodyLimits } from "./slow-bodies.js";

export interface ListenOptions extends SlowBodyLimits {
  /** What answers; told who sends. */
  readonly fetch: (request: Request, sender: Sender) => Response | Promise<Response>;
  readonly port?: number;
  readonly hostname?: string;
  /** Proxies of one's own in front of this server, whose `X-Forwarded-For` is believed; default none. */
  readonly proxies?: number;
  /** `/health` and `/ready` on a port of their own. */
  readonly probes?: ProbeOptions;
  /** Called first when it closes: from here on `/ready` should say no. */
  readonly onDrain?: () => void;
  /** Called after the last answer. */
  readonly onClosed?: () => Promise<void>;
  /**
   * Milliseconds in which `/ready` says no already while requests are still taken, so that a balancer looks there and sends no more; default 0. Behind one: longer
   * than it needs to notice (`periodSeconds` times `failureThreshold` of Kubernetes).
   */
  readonly drainDelay?: number;
  /** Milliseconds the last requests are given after that; default 10,000. */
  readonly grace?: number;
  /** Milliseconds an idle connection is kept for another request; default 65,000. Longer than a proxy in front keeps it, or the proxy sends a request into a closed one. */
  readonly keepAliveTimeout?: number;
  /** Milliseconds a client may take to send its headers; default 20,000. */
  readonly headersTimeout?: number;
  /** Milliseconds a client may take to send a whole request; default 300,000: enough for a photograph over a slow line, which may then go on. */
  readonly requestTimeout?: number;
  /** Most connections of one client at a time; default 200, and none behind `proxies`, which all clients come through. `0`: any. */
  readonly connectionsPerClient?: number;
}
export interface Listening {
  readonly port: number;
  readonly server: Server;
  readonly probes?: Probes;
  close(): Promise<void>;
}

/** Whoever is refused is worth a look. */
function levelOf({ status, refused, security }: LogEntry): "error" | "warn" | "info" {
  if (status >= 500) return "error";
  return refused || security ? "warn" : "info";
}

/** A log that takes what handlers tell, one JSON line each, without a word of what was said: no address, no header, no body. */
export const pinoLog =
  (logger: Logger) =>
  (entry: LogEntry): void => {
    const { event, ...told } = entry;
    const level = levelOf(entry);
    if (level === "error") logger.error({ event, ...told }, event);
    else if (level === "warn") logger.warn({ event, ...told }, event);
    else logger.info({ event, ...told }, event);
  };

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Lets nobody have more connections at a time than `most`. */
function limitConnections(server: Server, most: number): void {
  const counts = new Map<string, number>();
  server.on("connection", (socket: Socket) => {
    const client = clientOfAddress(socket.remoteAddress ?? "");
    if (client === undefined) return;
    const count = (counts.get(client) ?? 0) + 1;
    counts.set(client, count);
    socket.once("close", () => {
      const left = (counts.get(client) ?? 1) - 1;
      if (left) counts.set(client, left);
      else counts.delete(client);
    });
    if (count > most) socket.destroy();
  });
}

/** Listens over HTTP with limits for slow clients; `close` finishes what was accepted. */
export async function listen({
  fetch,
  port = 0,
  hostname = "127.0.0.1",
  proxies = 0,
  probes: probeOptions,
  onDrain,
  onClosed,
  drainDelay = 0,
  grace = 10_000,
  keepAliveTimeout = 65_000,
  headersTimeout = 20_000,
  requestTimeout = 300_000,
  connectionsPerClient = proxies ? 0 : 200,
  ...slowBodies
}: ListenOptions): Promise<Listening> {
  const answer = (
    request: Request,
    { incoming }: { readonly incoming: IncomingMessage },
  ): Response | Promise<Response> => {
    const forwarded = incoming.headers["x-forwarded-for"];
    const client = clientOf(
      Array.isArray(forwarded) ? forwarded.join(",") : forwarded,
      incoming.socket.remoteAddress,
      proxies,
    );
    return fetch(request, client === undefined ? {} : { client });
  };
  // A sender who drips bytes holds a connection no longer than this; nor do many headers or requests on one connection fill the memory.
  const serverOptions = {
    headersTimeout,
    requestTimeout,
    connectionsCheckingInterval: Math.min(2_000, headersTimeout, requestTimeout),
    keepAliveTimeout,
    maxHeaderSize: 16_384,
    maxRequestsPerSocket: 1_000,
  };
  const probes = probeOptions && (await startProbes(probeOptions));
  let server: Server | undefined;
  const opened = await new Promise<number>((resolve, reject) => {
    server = serve({ fetch: answer as never, port, hostname, serverOptions }, ({ port: open }) =>
      resolve(open),
    ) as Server; // Hono's bindings hold Node's own request; its types leave that open
    server.once("error", reject);
  }).catch(async (error: unknown) => {
    await probes?.stop();
    throw error;
  });
  return running(server as Server); // it listens

  function running(open: Server): Listening {
    open.maxConnections = 10_000;
    if (connectionsPerClient) limitConnections(open, connectionsPerClient);
    let isDraining = false;
    open.prependListener("request", (request: IncomingMessage, response: ServerResponse) => {
      limitSlowBodies(request, response, slowBodies);
      // Whoever keeps the connection looks for another server, and no request is on its way into one that closes.
      if (isDraining) response.setHeader("connection", "close");
    });

    let closing: Promise<void> | undefined;
    async function end(): Promise<void> {
      onDrain?.();
      isDraining = true;
      await probes?.refresh();
      await wait(drainDelay);
      await new Promise<void>((done) => {
        const timer = setTimeout(() => open.closeAllConnections(), grace);
        open.close(() => {
          clearTimeout(timer);
          done();
        });
        // Kept-alive connections with nothing under way; those with an answer under way end with it.
        open.closeIdleConnections();
      });
      await onClosed?.();
      await probes?.stop();
    }
    const close = (): Promise<void> => (closing ??= end());
    return { port: opened, server: open, close, ...(probes && { probes }) };
  }
}
