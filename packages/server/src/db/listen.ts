import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import type { Logger } from "pino";
import type { Sender } from "../api/route.js";
import type { LogEntry } from "../handler.js";

export interface ListenOptions {
  /** What answers; told who sends. */
  readonly fetch: (request: Request, sender: Sender) => Response | Promise<Response>;
  readonly port?: number;
  readonly hostname?: string;
  /** Proxies of one's own in front of this server, whose `X-Forwarded-For` is believed; default none. */
  readonly proxies?: number;
  /** Called before the last requests are waited for. */
  readonly onDrain?: () => void;
  /** Called after the last answer. */
  readonly onClosed?: () => Promise<void>;
  /** Milliseconds the last requests are given; default 10,000. */
  readonly grace?: number;
  /** Milliseconds a client may take to send its headers; default 20,000. */
  readonly headersTimeout?: number;
  /** Milliseconds a client may take to send a whole request; default 300,000: enough for a photograph over a slow line, which may then go on. */
  readonly requestTimeout?: number;
}
export interface Listening {
  readonly port: number;
  readonly server: Server;
  close(): Promise<void>;
}

/** Whoever is refused at the agency's endpoints is worth a look. */
function levelOf({ status, refused }: LogEntry): "error" | "warn" | "info" {
  if (status >= 500) return "error";
  return refused ? "warn" : "info";
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

/** The address the outermost of one's own proxies saw: whatever stands further left was written by the client. */
function clientOf(
  forwarded: string | undefined,
  socket: string | undefined,
  proxies: number,
): string | undefined {
  const seen = [...(forwarded?.split(",").map((each) => each.trim()) ?? []), socket ?? ""];
  return (proxies ? (seen.at(-1 - proxies) ?? seen[0]) : socket) || undefined;
}

/** Listens over HTTP with limits for slow clients; `close` finishes what was accepted. */
export function listen({
  fetch,
  port = 0,
  hostname = "127.0.0.1",
  proxies = 0,
  onDrain,
  onClosed,
  grace = 10_000,
  headersTimeout = 20_000,
  requestTimeout = 300_000,
}: ListenOptions): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const answer = (
      request: Request,
      {
        incoming,
      }: {
        incoming: {
          headers: { [name: string]: string | string[] | undefined };
          socket: { remoteAddress?: string | undefined };
        };
      },
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
    const connectionsCheckingInterval = Math.min(2_000, headersTimeout, requestTimeout);
    const serverOptions = {
      headersTimeout,
      requestTimeout,
      connectionsCheckingInterval,
      keepAliveTimeout: 5_000,
      maxHeaderSize: 16_384,
      maxRequestsPerSocket: 1_000,
    };
    const server = serve({ fetch: answer as never, port, hostname, serverOptions }, ({ port: open }) =>
      resolve({ port: open, server, close }),
    ) as Server; // Hono's bindings hold Node's own request; its types leave that open
    server.once("error", reject);
    server.maxConnections = 10_000;

    let closing: Promise<void> | undefined;
    async function end(): Promise<void> {
      onDrain?.();
      await new Promise<void>((done) => {
        const timer = setTimeout(() => server.closeAllConnections(), grace);
        server.close(() => {
          clearTimeout(timer);
          done();
        });
        // Kept-alive connections with nothing under way; those with an answer under way end with it.
        server.closeIdleConnections();
      });
      await onClosed?.();
    }
    const close = (): Promise<void> => (closing ??= end());
  });
}
