/**
 * One of several server processes on one PostgreSQL. Argument: JSON of `Membership`. It says where it listens, as one line, and ends when its standard
 * input does.
 */
import type { Definition } from "@diwan/core";
import { openServer, type OpenOptions } from "../src/db/open.js";
import { listen } from "../src/db/listen.js";

export interface ServerProcessOptions extends Pick<OpenOptions, "data" | "keys" | "limits"> {
  /** Milliseconds in which it says no at `/ready` before it takes no more, when it is told to end by SIGTERM. */
  readonly drainDelay?: number;
  readonly definition: Definition;
  /** Instant at which it is always now; by default the clock's. */
  readonly now?: string;
}

const {
  definition,
  now,
  drainDelay = 0,
  ...rest
} = JSON.parse(process.argv[2] ?? "") as ServerProcessOptions; // given by the test beside
const server = await openServer({
  definitions: [definition],
  timeZone: "Asia/Bahrain",
  ...(now && { now: () => new Date(now) }),
  pages: {},
  ...rest,
});
const listening = await listen({
  fetch: (request, sender) =>
    (new URL(request.url).pathname.startsWith("/api/") ? server.handler : (server.pages ?? server.handler))(
      request,
      sender,
    ),
  drainDelay,
  onDrain: () => server.drain(),
  onClosed: () => server.close(),
});
console.log(listening.port);
const end = (): void => void listening.close().then(() => process.exit(0));
process.once("SIGTERM", end);
process.stdin.resume().once("end", end);
