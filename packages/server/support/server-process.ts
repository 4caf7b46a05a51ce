/**
 * One of several server processes on one PostgreSQL. Argument: JSON of `Membership`. It says where it listens, as one line, and ends when its standard
 * input does.
 */
import type { Definition } from "@diwan/core";
import { openServer, type OpenOptions } from "../src/db/open.js";
import { listen } from "../src/db/listen.js";

export interface ServerProcessOptions extends Pick<OpenOptions, "data" | "keys" | "limits"> {
  readonly definition: Definition;
  /** Instant at which it is always now; by default the clock's. */
  readonly now?: string;
}

const { definition, now, ...rest } = JSON.parse(process.argv[2] ?? "") as ServerProcessOptions; // given by the test beside
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
  onDrain: () => server.drain(),
  onClosed: () => server.close(),
});
console.log(listening.port);
process.stdin.resume().once("end", () => void listening.close().then(() => process.exit(0)));
