/** A folder whose disk fills up. PGlite spins without end when it cannot write, so that the server must stop adding before. */
import { spawnSync } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { newFolder } from "../../support/databases.js";
import { NoScriptBrowser } from "../../support/no-script-browser.js";
import { day, permit, submissionOf, timeZone } from "../../support/permit.js";
import { temporary } from "../../support/temporary.js";
import { verifyChain } from "../receipts/verify-chain.js";
import { openServer, type OpenOptions, type OpenServer } from "./open.js";

const MIB = 1024 * 1024;
let server: OpenServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
}, 30_000);

async function open(data: string, more: Partial<OpenOptions> = {}): Promise<OpenServer> {
  server = await openServer({ definitions: [permit], data, timeZone, now: day, pages: {}, ...more });
  return server;
}
const send = ({ handler }: OpenServer, body: object): Promise<Response> =>
  handler(
    new Request("http://localhost/api/submissions", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  );
const ask = async ({ handler }: OpenServer, path: string): Promise<number> =>
  (await handler(new Request(`http://localhost${path}`))).status;

/** What holds on a disk with no room, and again when there is some. */
async function expectRefusedUntilThereIsRoom(
  opened: OpenServer,
  { fill, empty }: { readonly fill: () => void; readonly empty: () => void },
): Promise<void> {
  const [before, after] = [submissionOf(), submissionOf()];
  expect((await send(opened, before)).status).toBe(201);
  fill();
  const refused = await send(opened, after);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "60"]);
  expect(await refused.json()).toMatchObject({ detail: expect.stringContaining("no room") as unknown });
  expect(await ask(opened, "/api/ready")).toBe(503);
  // What is there can be read, and what was sent is known again.
  expect(await ask(opened, "/api/health")).toBe(200);
  expect((await send(opened, before)).status).toBe(200);
  empty();
  expect((await send(opened, after)).status).toBe(201);
  expect(await ask(opened, "/api/ready")).toBe(200);
  expect(await verifyChain(opened.database.db)).toMatchObject({ submissions: 2, problems: [] });
}

describe("a disk that is nearly full", () => {
  it("takes nothing more in, says so, and goes on when there is room", async () => {
    let free = 1_000 * MIB;
    const opened = await open(await newFolder(), { space: { free: () => free } });
    await expectRefusedUntilThereIsRoom(opened, {
      fill: () => (free = 63 * MIB),
      empty: () => (free = 64 * MIB),
    });
  }, 60_000);

  it("tells somebody without JavaScript, and keeps what they entered for another try", async () => {
    let free = 1_000 * MIB;
    const opened = await open(await newFolder(), { space: { free: () => free } });
    const { pages } = opened;
    if (!pages) throw new Error("no pages");
    const citizen = new NoScriptBrowser(pages, `http://localhost/forms/${permit.id}?lang=en`);
    await citizen.open();
    free = 0;
    await citizen.send({ application_type: "new" });
    expect([citizen.status, citizen.headers.get("retry-after")]).toEqual([503, "60"]);
    expect(citizen.html).toContain("Nothing you entered is lost");
    expect(citizen.html).toContain('name="application_type" value="new"');
    free = 1_000 * MIB;
    await citizen.send();
    expect(citizen.status).toBe(200);
    expect(citizen.html).toMatch(/value="new"[^>]* checked/);
  }, 60_000);
});

/** A small disk of its own in `folder`; says why there is none. */
function mountSmallDisk(folder: string): string | undefined {
  const { status, error, stderr } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=160m", "tmpfs", folder], {
    encoding: "utf8",
  });
  return status === 0 ? undefined : `no small disk here: ${error?.message ?? stderr.trim()} (Linux, as root)`;
}

it("a real disk that fills up is seen before PGlite meets it", async ({ skip }) => {
  const folder = temporary("disk");
  const missing = mountSmallDisk(folder);
  if (missing) return skip(missing);
  try {
    cpSync(await newFolder(), folder, { recursive: true });
    const opened = await open(folder, { lock: "none" });
    const ballast = join(folder, "ballast");
    await expectRefusedUntilThereIsRoom(opened, {
      fill: () => writeFileSync(ballast, Buffer.alloc(70 * MIB)),
      empty: () => rmSync(ballast),
    });
    await opened.close();
    server = undefined;
  } finally {
    spawnSync("umount", ["-l", folder]);
  }
}, 60_000);
