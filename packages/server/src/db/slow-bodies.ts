import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

export interface SlowBodyLimits {
  /** Fewest bytes a second of a body, on average after the first seconds; default 250. `0`: any. */
  readonly minimumRate?: number;
  /** Milliseconds a body is given before its rate counts; default 20,000: a lift or a tunnel is no attack. */
  readonly rateGrace?: number;
}

/** Whether the sender is waited for: not whoever reads the body, or does not want it. */
const isWaitingForSender = (request: IncomingMessage, socket: Socket): boolean =>
  !request.complete && !socket.isPaused() && request.readableLength < request.readableHighWaterMark;

/**
 * Cuts off who sends a body a byte at a time: each such request would hold a connection, and its place in every queue behind, for as long as the longest request
 * may take. Counted from the bytes of the connection; time in which this server did not read is not counted.
 */
export function limitSlowBodies(
  request: IncomingMessage,
  response: ServerResponse,
  { minimumRate = 250, rateGrace = 20_000 }: SlowBodyLimits,
): void {
  const hasBody =
    request.headers["transfer-encoding"] !== undefined || Number(request.headers["content-length"]) > 0;
  if (!minimumRate || !hasBody) return;
  const { socket } = request;
  const start = socket.bytesRead;
  const every = Math.max(50, Math.min(1_000, rateGrace / 4));
  let waited = 0;
  const timer = setInterval(() => {
    if (request.complete || socket.destroyed) return stop();
    if (isWaitingForSender(request, socket)) waited += every;
    const counted = waited - rateGrace;
    if (counted <= 0 || socket.bytesRead - start >= (minimumRate * counted) / 1_000) return;
    stop();
    if (response.headersSent) return void socket.destroy();
    // Whoever reads the body hears that it broke off.
    socket.end("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n", () => socket.destroy());
  }, every);
  timer.unref();
  const stop = (): void => clearInterval(timer);
  response.once("close", stop);
}
