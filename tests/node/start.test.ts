/** `npm start` as a newcomer runs it, but for the browser; `npm test` has built before. */
import { spawn, type ChildProcess } from "node:child_process";
import { createServer, get } from "node:http";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Answers, Definition } from "@diwan/core";
import { walkForm } from "@diwan/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { exampleAnswers } from "../../docs/examples/forms/answers.mjs";
import { SHORT_LIVED } from "../../packages/server/support/bundle.js";

const script = fileURLToPath(new URL("../../scripts/start.mjs", import.meta.url));
/** Starting checks the installation first. */
const STARTS = { timeout: 120_000 };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "diwan-start-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  readonly out: () => string;
  readonly err: () => string;
}
let running: Started | undefined;
async function end(): Promise<number | null | undefined> {
  running?.child.kill("SIGTERM");
  const code = await running?.ended;
  running = undefined;
  return code;
}

function start(args: readonly string[] = [], env: { [name: string]: string | undefined } = {}): Started {
  let [out, err] = ["", ""];
  const child = spawn(process.execPath, [...SHORT_LIVED, script, ...args], {
    env: { ...process.env, PORT: "0", DIWAN_BUILD: "never", DIWAN_DATA: join(folder, "data"), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.on("data", (chunk: Buffer) => {
    out += String(chunk);
  });
  child.stderr.on("data", (chunk: Buffer) => {
    err += String(chunk);
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { child, ended, out: () => out, err: () => err };
}

/** The URL printed; rejects with what was said when the process ends first. */
async function opened(started: Started): Promise<string> {
  running = started;
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (started.out().includes("\n")) resolve(started.out().trim());
    };
    started.child.stdout?.on("data", look);
    void started.ended.then((code) => {
      reject(new Error(`ended with ${code}: ${started.err()}`));
    });
    look();
  });
}
const words = async (url: string): Promise<string> => (await fetch(url)).text();

describe("npm start, once it runs", STARTS, () => {
  let url: string;
  beforeAll(async () => {
    url = await opened(start());
  }, STARTS.timeout);
  afterAll(end);

  it("prints one URL and nothing else, and serves the site there under a strict policy", async () => {
    expect(running?.out().trim()).toBe(url);
    expect(url).toMatch(/^http:\/\/localhost:\d+\/$/);
    const home = await fetch(url, { headers: { "accept-language": "ar-BH,ar;q=0.9,en;q=0.5" } });
    expect(home.status).toBe(200);
    expect(new URL(home.url).pathname).toBe("/ar/");
    const policy = home.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(await home.text()).toContain('<html lang="ar-BH" dir="rtl">');
    for (const page of ["en/parking-permit.html", "ar/business-licence.html"])
      expect(await words(url + page)).toMatch(
        /<diwan-form served src="\/api\/forms\/[a-z-]+" action="\/api\/submissions" save="\/api\/drafts" status="[^"]+\?page=_status" lang="(en|ar-BH)"/,
      );
    expect((await fetch(`${url}diwan/diwan.js`)).headers.get("content-type")).toMatch(/javascript/);
    expect((await fetch(`${url}nothing`)).status).toBe(404);
  });

  it("sends what a browser takes compressed, and what has a hash in its name to be kept for ever", async () => {
    const asked = async (path: string, accepted: string) => {
      const response = await fetch(url + path, { headers: { "accept-encoding": accepted } });
      return {
        encoding: response.headers.get("content-encoding"),
        cache: response.headers.get("cache-control"),
        etag: response.headers.get("etag"),
        text: await response.text(),
      };
    };
    const plain = await asked("diwan/diwan.js", "identity");
    for (const encoding of ["br", "gzip"]) {
      const packed = await asked("diwan/diwan.js", encoding);
      expect(packed.encoding).toBe(encoding);
      expect(packed.text).toBe(plain.text);
      expect(packed.etag).not.toBe(plain.etag);
    }
    expect(plain).toMatchObject({ encoding: null, cache: "no-cache" });
    expect(
      (
        await fetch(`${url}diwan/diwan.js`, {
          headers: { "accept-encoding": "identity", "if-none-match": plain.etag ?? "" },
        })
      ).status,
    ).toBe(304);
    const [chunk = ""] = /chunks\/[\w./-]+\.js/.exec(plain.text) ?? [];
    expect(await asked(`diwan/${chunk}`, "br")).toMatchObject({
      encoding: "br",
      cache: "public, max-age=31536000, immutable",
    });
    expect((await asked("assets/city.css", "gzip")).encoding).toBe("gzip");
    expect((await asked("api/forms/resident-parking-permit", "gzip")).encoding).toBe("gzip");
    // A page with a form holds the visit's token. It is compressed as long as it holds nothing that somebody else could have put there (BREACH).
    expect((await asked("en/parking-permit.html", "br, gzip")).encoding).toBe("gzip");
    expect((await asked("en/parking-permit.html?page=applicant&guess=a", "br, gzip")).encoding).toBe(null);
  });

  it("keeps a submission, shows it to the agency in words, ends when asked, and still has it after a restart", async () => {
    const [set] = exampleAnswers("resident-parking-permit", new Date());
    const response = await fetch(`${url}api/submissions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        diwan: 1,
        form: "resident-parking-permit",
        version: "2026.1",
        language: "en",
        key: crypto.randomUUID(),
        answers: set?.answers,
        calculations: {},
      }),
    });
    expect(response.status).toBe(201);
    const { reference, secret } = (await response.json()) as { reference: string; secret: string }; // tested with the handler
    expect(running?.err()).not.toContain("204811");
    const first = running;
    expect(await end()).toBe(0);
    expect(first?.out().trim()).toBe(url);

    url = await opened(start());
    const list = await words(`${url}received`);
    expect(list).toContain(reference);
    // Who applies, and how far it is; each is found by what is posted, since a name belongs in no address.
    expect(list).toMatch(
      /<td><bdi>[^<–]+<\/bdi><\/td><td>[^<]+<small>2026\.1<\/small><\/td><td>Received<\/td>/,
    );
    const [, applicant = ""] = /<td><bdi>([^<]+)<\/bdi>/.exec(list) ?? [];
    const found = async (entries: { [name: string]: string }): Promise<boolean> =>
      (
        await (await fetch(`${url}received`, { method: "POST", body: new URLSearchParams(entries) })).text()
      ).includes(`/received/${reference}`);
    expect(
      await Promise.all(
        [
          { search: applicant.toUpperCase() },
          { search: reference.toLowerCase(), state: "received", form: "resident-parking-permit" },
          { search: "nobody of this name" },
          { state: "decided" },
          { form: "business-licence-renewal" },
        ].map(found),
      ),
    ).toEqual([true, true, false, false, false]);
    const receipt = await words(`${url}received/${reference.toLowerCase()}`);
    expect(receipt).toMatch(/<dt>Plate number<\/dt>\s*<dd><bdi>204811<\/bdi><\/dd>/);
    expect(await words(`${url}received/${reference}?lang=ar`)).toContain("<dt>رقم اللوحة</dt>");

    // The agency says what has become of it, from its own page alone, and the citizen reads it.
    const postState = async (origin: string, entries: { [name: string]: string }): Promise<Response> =>
      fetch(`${url}received/${reference}`, {
        method: "POST",
        redirect: "manual",
        headers: { origin },
        body: new URLSearchParams(entries),
      });
    const seen = async (): Promise<unknown> =>
      (
        await fetch(`${url}api/status`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ reference, secret }),
        })
      ).json();
    const here = new URL(url).origin;
    expect((await postState("https://elsewhere.example", { state: "decided" })).status).toBe(403);
    expect((await postState(here, { state: "gone" })).status).toBe(400);
    expect((await postState(here, { state: "decided", message: "x".repeat(2_001) })).status).toBe(422);
    expect(await seen()).toMatchObject({ state: "received" });
    const done = await postState(here, { state: "more-needed", message: "Bring <the> lease.\r\nThank you" });
    expect([done.status, done.headers.get("location")]).toEqual([303, `/received/${reference}?set#state`]);
    expect(await seen()).toMatchObject({ state: "more-needed", message: "Bring <the> lease.\nThank you" });
    const desk = await words(`${url}received/${reference}?set`);
    for (const part of [
      "The state was set.",
      "<strong>We need more from you</strong>: <bdi>Bring &lt;the&gt; lease.",
    ])
      expect(desk).toContain(part);
  });

  it("answers to no other name than its own, so that no page elsewhere can read what arrived", async () => {
    const statusFor = (host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        get(`${url}received`, { headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).once("error", reject);
      });
    expect(await statusFor("rebound.example:8000")).toBe(421);
    expect(await statusFor("localhost.rebound.example")).toBe(421);
    expect(await statusFor(new URL(url).host)).toBe(200);
  });

  it("leaves its folder to itself when it is started again", async () => {
    const other = start();
    expect(await other.ended).toBe(1);
    expect(other.err()).toMatch(/data is in use by process \d+/);
    expect(other.err()).not.toMatch(/\n\s+at /);
  });
});

describe("npm start", STARTS, () => {
  it("says which port is taken", async () => {
    const other = createServer().listen(0, "localhost");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo; // not a pipe
    const started = start([], { PORT: String(port) });
    expect(await started.ended).toBe(1);
    expect(started.err()).toContain(`Port ${port} is in use`);
    other.close();
  });

  it.each([
    [["no/such.form.json"], {}, "There is no file"],
    [[], { PORT: "x" }, "PORT must be a number"],
    [["--help"], {}, "Usage"],
  ] as const)("refuses %j %j with a sentence", async (args, env, sentence) => {
    const started = start(args, env);
    expect(await started.ended).toBe(1);
    expect(started.err()).toContain(sentence);
    expect(started.err()).not.toMatch(/\n\s+at /);
  });
});

describe.skipIf(process.platform !== "linux")("npm start where no folder can be locked", STARTS, () => {
  afterEach(end);
  /** A PATH without flock. */
  const PATH = (): string => join(folder, "nothing");

  it("refuses the folder that was named, in words", async () => {
    const started = start([], { PATH: PATH() });
    expect(await started.ended).toBe(1);
    expect(started.err()).toMatch(/data cannot be locked: there is no `flock` command\..*PostgreSQL/);
    expect(started.err()).not.toMatch(/\n\s+at /);
  });

  it("keeps what arrives in a new folder when none was named, and says so", async () => {
    const temporary = join(folder, "temporary");
    await mkdir(temporary);
    const started = start([], { PATH: PATH(), TMPDIR: temporary, DIWAN_DATA: undefined });
    const url = await opened(started);
    const [, kept = ""] =
      /So this site keeps what arrives in (\S+), and starts empty the next time/.exec(started.err()) ?? [];
    expect(kept.startsWith(join(temporary, "diwan-data-"))).toBe(true);
    expect((await fetch(`${url}api/ready`)).status).toBe(200);
    expect(await readdir(kept)).toContain("database");
  });
});

describe("npm start -- my.form.json", STARTS, () => {
  afterEach(end);
  const form = (type: string): string =>
    JSON.stringify(
      {
        diwan: 1,
        id: "my-form",
        version: "1",
        languages: ["en"],
        title: "My form",
        privacy: { purpose: "To try it", retention: "P1M", notice: "/privacy" },
        pages: [
          {
            id: "one",
            title: "One",
            fields: [
              {
                type,
                name: "size",
                label: "Which size?",
                options: [
                  { value: "s", label: "Small" },
                  { value: "l", label: "Large" },
                ],
              },
            ],
          },
        ],
      },
      null,
      2,
    );

  it("shows what is wrong and where, then the form itself as soon as the file is mended", async () => {
    const file = join(folder, "my.form.json");
    await writeFile(file, form("radio"));
    const url = await opened(start([file]));
    const line =
      form("radio")
        .split("\n")
        .findIndex((each) => each.includes('"radio"')) + 1;
    const wrong = await words(url);
    expect(wrong).toContain(`Line ${line}, column`);
    expect(wrong).toContain("<code>radios</code>");
    expect(wrong).not.toContain("<diwan-form");
    expect(running?.err()).toMatch(new RegExp(`my\\.form\\.json:${line}:\\d+ error: .*radios`));

    const changes = await fetch(`${url}preview/changes`);
    expect(changes.headers.get("content-type")).toContain("text/event-stream");
    const reader = changes.body?.getReader();
    await writeFile(file, form("radios"));
    const event = await reader?.read();
    expect(new TextDecoder().decode(event?.value)).toContain("data: changed");
    await reader?.cancel();
    expect(await words(url)).toContain('<diwan-form served src="/api/forms/my-form"');
    expect(await (await fetch(`${url}api/forms/my-form`)).json()).toMatchObject({ id: "my-form" });
  });

  it("shows the last version that could be shown beside what is wrong with the one after", async () => {
    const file = join(folder, "kept.form.json");
    await writeFile(file, form("radios"));
    const url = await opened(start([file]));
    expect(await words(url)).toContain("No problems");
    const reader = (await fetch(`${url}preview/changes`)).body?.getReader();
    for (const broken of [form("radio"), form("radios").slice(0, -9)]) {
      await writeFile(file, broken);
      await reader?.read();
      const wrong = await words(url);
      expect(wrong).toContain('<diwan-form served src="/api/forms/my-form"');
      expect(wrong).toMatch(/There (is one problem|are \d+ problems) in the file/);
      expect(wrong).toContain("The form beside this is the version before.");
    }
    expect((await fetch(`${url}api/forms/my-form`)).status).toBe(200);
    await writeFile(file, form("select"));
    await reader?.read();
    expect(await words(url)).toContain("No problems");
    await reader?.cancel();
  });

  it("shows a form whose translation is not finished, with a warning for each lack", async () => {
    const file = join(folder, "half.form.json");
    const half = form("radios")
      .replace('"languages": [\n    "en"', '"languages": [\n    "en", "ar"')
      .replace('"title": "My form"', '"title": { "en": "My form", "ar": "نموذجي" }')
      .replace('"Which size?"', '{ "ar": "أي مقاس؟" }');
    await writeFile(file, half);
    const url = await opened(start([file]));
    const english = await words(url);
    expect(english).toContain("<diwan-form");
    expect(english).toContain("Worth a look");
    expect(english).toMatch(/<li class="warning">[\s\S]*no words in English/);
    expect(english).not.toContain('<li class="error">');
    // Said in the language that is there.
    expect(english).toContain("أي مقاس؟");
    expect(await words(`${url}preview/ar`)).toContain("نموذجي");
    expect(running?.err()).toContain("warning");
  });

  it.each(["resident-parking-permit", "business-licence-renewal"])(
    "leads to every page, and gives example answers that nothing is wrong with (%s)",
    async (name) => {
      const file = fileURLToPath(new URL(`../../docs/examples/forms/${name}.form.json`, import.meta.url));
      const url = await opened(start([file]));
      const definition = (await (await fetch(`${url}api/forms/${name}`)).json()) as Definition; // parsed by the site
      const page = await words(url);
      for (const { id } of definition.pages) expect(page).toContain(`data-page="${id}"`);
      expect(page).toContain('src="/assets/preview.js"');
      expect((await fetch(`${url}assets/preview.js`)).status).toBe(200);
      const response = await fetch(`${url}preview/examples.json`);
      const answers = (await response.json()) as Answers; // canonical
      const { asked, problems } = await walkForm(definition, answers);
      // What rules demand of several answers at once is the owner's to enter.
      expect(problems.filter(({ code }) => !/^(required|rule)/.test(code))).toEqual([]);
      expect(problems.length / asked.length).toBeLessThan(0.15);
    },
  );
});
