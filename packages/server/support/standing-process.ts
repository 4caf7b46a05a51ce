/**
 * A server in a folder that keeps some submissions and then stands: its event loop runs in a circle, as it does when PGlite meets a full disk. Argument: JSON of
 * `StandingOptions`. It says what it was told to keep, one reference a line, then `standing` or `ready`.
 */
import { writeSync } from "node:fs";
import type { Definition } from "@diwan/core";
import { openServer } from "../src/db/open.js";

export interface StandingOptions {
  readonly data: string;
  readonly definition: Definition;
  /** Instant at which it is always now. */
  readonly now: string;
  /** What is sent, each time under another key. */
  readonly submission: object;
  readonly watchdog: number;
  readonly submissions: number;
  /** Without it, the process goes on and says `alive` for every line of standard input. */
  readonly stands: boolean;
}

const { definition, submission, submissions, stands, now, ...rest } = JSON.parse(
  process.argv[2] ?? "",
) as StandingOptions; // given by the test beside
const { handler } = await openServer({
  ...rest,
  definitions: [definition],
  timeZone: "Asia/Bahrain",
  now: () => new Date(now),
  lock: "none",
});
for (let count = 0; count < submissions; count++) {
  const response = await handler(
    new Request("http://city.example/api/submissions", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...submission, key: crypto.randomUUID() }),
    }),
  );
  const { reference } = (await response.json()) as { reference: string };
  // Synchronous: what was told was told, whatever comes next.
  writeSync(1, `${reference}\n`);
}
writeSync(1, stands ? "standing\n" : "ready\n");
while (stands);
process.stdin.on("data", () => writeSync(1, "alive\n"));
