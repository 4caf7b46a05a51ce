import { spawn, type ChildProcess } from "node:child_process";
import { request } from "node:http";
import type { Definition } from "@diwan/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NoScriptBrowser } from "../../support/no-script-browser.js";
import { bundle, type Program } from "../../support/bundle.js";
import { useDatabase } from "../../support/databases.js";
import type { ServerProcessOptions } from "../../support/server-process.js";
import { noPostgres } from "../../support/postgres.js";
import { newKey } from "../drafts/server-keys.js";
import { verifyChain } from "../receipts/verify-chain.js";

const definition: Definition = {
  diwan: 1,
  id: "permit",
  version: "1",
  languages: ["en"],
  title: "Permit",
  privacy: { purpose: "To decide", retention: "P1M", notice: "/privacy" },
  pages: [
    {
      id: "you",
      title: "About you",
      fields: [{ type: "text", name: "nick", label: "Name" }],
    },
    {
      id: "cars",
      title: "Cars",
      fields: [
        {
          type: "list",
          name: "cars",
          label: "Cars",
          item: "Car",
          min: 1,
          max: 2,
          fields: [{ type: "text", name: "plate", label: "Plate" }],
        },
      ],
    },
    { id: "why", title: "Why", fields: [{ type: "textarea", name: "why", label: "Why" }] },
  ],
  declaration: { text: "It is true", agree: "I agree" },
};

/** Two real processes; a front that sends the first request to one, the next to the other, and so on, as a balancer would. */
const missing = noPostgres();
describe.skipIf(missing)(`two server processes on one PostgreSQL${missing ? `: ${missing}` : ""}`, () => {
  const database = useDatabase("PostgreSQL");
  let program: Program;
  const members: { readonly child: ChildProcess; readonly port: number }[] = [];
  const keys = newKey();

  const join = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = spawn(
        process.execPath,
        [
          ...program.argv,
          JSON.stringify({ data: database.location, keys, definition } satisfies ServerProcessOptions),
        ],
        { stdio: ["pipe", "pipe", "pipe"] },
      );
      let said = "";
      child.stderr.on("data", (chunk) => {
        said += String(chunk);
      });
      child.stdout.once("data", (chunk) => {
        members.push({ child, port: Number(String(chunk)) });
        resolve();
      });
      child.once("exit", (code) => reject(new Error(`ended with ${code}: ${said}`)));
    });
  beforeAll(async () => {
    program = await bundle("support/server-process.ts");
    await Promise.all([join(), join()]);
  }, 120_000);
  afterAll(async () => {
    await Promise.all(
      members.map(
        ({ child }) =>
          new Promise((resolve) => {
            child.once("exit", resolve);
            child.stdin?.end();
          }),
      ),
    );
    program.remove();
  }, 60_000);

  const seen: number[] = [];
  /** What was asked of the front, asked of a member under the front's own name. `fetch` would not let that stand. */
  async function ask(asked: Request, at: number): Promise<Response> {
    const { pathname, search, host } = new URL(asked.url);
    seen.push(at);
    const body = await asked.text();
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          host: "127.0.0.1",
          port: members[at]?.port,
          path: pathname + search,
          method: asked.method,
          headers: { ...Object.fromEntries(asked.headers), host },
        },
        (answer) => {
          const chunks: Buffer[] = [];
          const headers = Object.entries(answer.headers).flatMap(([name, value]) =>
            value === undefined ? [] : [[name, String(value)] as [string, string]],
          );
          answer
            .on("data", (chunk: Buffer) => chunks.push(chunk))
            .on("end", () =>
              resolve(
                new Response(chunks.length ? Buffer.concat(chunks) : null, {
                  status: answer.statusCode ?? 0,
                  headers,
                }),
              ),
            );
        },
      );
      sent.once("error", reject).end(body);
    });
  }
  let turn = 0;
  const citizen = (): NoScriptBrowser =>
    new NoScriptBrowser((asked) => ask(asked, turn++ % 2), "http://forms.city.example/forms/permit?lang=en");
  const toCheck = async (): Promise<NoScriptBrowser> => {
    const page = await citizen().open();
    await page.send({ nick: "Layla" });
    await page.send({ "cars.0.plate": "AB 1" }, "add:cars");
    await page.send({ "cars.0.plate": "AB 1", "cars.1.plate": "CD 2" });
    return page.send({ why: "Because" });
  };
  const rows = async (): Promise<readonly { reference: string; entry: string }[]> =>
    database.it.db.selectFrom("submission").select(["reference", "entry"]).orderBy("seq").execute();

  it("lead one citizen's pages to one reference, every other request at the other process", async () => {
    seen.length = 0;
    const page = await toCheck();
    expect(page.title).toBe("Check your answers – Permit");
    await page.send({ declaration: "true" });
    const [row, ...more] = await rows();
    expect(more).toEqual([]);
    expect(page.html).toContain(row?.reference);
    expect(JSON.parse(row?.entry ?? "{}")).toMatchObject({
      submission: {
        answers: { nick: "Layla", cars: [{ plate: "AB 1" }, { plate: "CD 2" }], why: "Because" },
      },
    });
    // It took turns to the end: five pages, each posted to one process and shown by the other.
    expect(seen.length).toBeGreaterThanOrEqual(10);
    expect(seen.every((at, index) => at === ((seen[0] ?? 0) + index) % 2)).toBe(true);
    // Both show the reference when asked again.
    for (const at of [0, 1])
      expect(
        await (await ask(new Request(page.url, { headers: { cookie: page.cookie } }), at)).text(),
      ).toContain(row?.reference);
  });

  it("keep one row when the declaration is posted to both in the same moment, and tell the same reference", async () => {
    const before = (await rows()).length;
    const page = await toCheck();
    const body = page.body({ declaration: "true" });
    const headers = {
      cookie: page.cookie,
      origin: "http://forms.city.example",
      "content-type": "application/x-www-form-urlencoded",
    };
    const answers = await Promise.all(
      [0, 1].map((at) =>
        ask(
          new Request("http://forms.city.example/forms/permit/_check?lang=en", {
            method: "POST",
            body: String(body),
            headers,
          }),
          at,
        ),
      ),
    );
    expect(answers.map(({ status, headers: sent }) => [status, sent.get("location")])).toEqual(
      Array(2).fill([303, "/forms/permit/_done?lang=en"]),
    );
    const told = await Promise.all(
      [0, 1].map(
        async (at) =>
          /([0-9A-Z]{4}-){2}[0-9A-Z]{4}/.exec(
            await (
              await ask(
                new Request("http://forms.city.example/forms/permit/_done?lang=en", {
                  headers: { cookie: page.cookie },
                }),
                at,
              )
            ).text(),
          )?.[0],
      ),
    );
    const after = await rows();
    expect(after).toHaveLength(before + 1);
    expect(told).toEqual(Array(2).fill(after.at(-1)?.reference));
  });

  it("give at one what was saved at the other, and send it once from both", async () => {
    const before = (await rows()).length;
    const post = async (at: number, path: string, body: object): Promise<Response> =>
      ask(
        new Request(`http://forms.city.example/api${path}`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        }),
        at,
      );
    const answers = { nick: "Layla", cars: [{ plate: "AB 1" }], why: "Because" };
    const saved = {
      form: "permit",
      version: "1",
      language: "en",
      answers: { nick: "Layla" },
      secret: "blue door 1987",
    };
    const { code } = (await (await post(0, "/drafts", saved)).json()) as { code: string };
    expect(await (await post(1, "/drafts/resume", { code, secret: saved.secret })).json()).toMatchObject({
      answers: saved.answers,
    });
    const { form: _, ...update } = { ...saved, code, answers };
    expect((await post(1, "/drafts/update", update)).status).toBe(200);
    expect(await (await post(0, "/drafts/resume", { code, secret: saved.secret })).json()).toMatchObject({
      answers,
    });
    const submission = {
      diwan: 1,
      form: "permit",
      version: "1",
      language: "en",
      key: crypto.randomUUID(),
      answers,
      calculations: {},
      draft: { code, secret: saved.secret },
    };
    const sent = await Promise.all([0, 1].map((at) => post(at, "/submissions", submission)));
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 201]);
    const told = await Promise.all(
      sent.map((each) => each.json() as Promise<{ reference: string; secret: string }>),
    );
    expect(told[0]).toEqual(told[1]);
    expect(await rows()).toHaveLength(before + 1);
    expect((await post(1, "/drafts/resume", { code, secret: saved.secret })).status).toBe(403);
    expect(await verifyChain(database.it.db)).toMatchObject({ problems: [] });
  });
});
