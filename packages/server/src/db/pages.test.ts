import pino from "pino";
import { afterEach, describe, expect, it } from "vitest";
import { NoScriptBrowser } from "../../support/no-script-browser.js";
import { newFolder } from "../../support/databases.js";
import { day, permit, timeZone } from "../../support/permit.js";
import { newKey } from "../drafts/server-keys.js";
import { pinoLog } from "./listen.js";
import { openServer, type OpenServer } from "./open.js";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const open = (data: string, more: Partial<Parameters<typeof openServer>[0]> = {}): Promise<OpenServer> =>
  openServer({ definitions: [permit], data, timeZone, now: day, pages: {}, ...more });
const citizenOf = (server: OpenServer): NoScriptBrowser =>
  new NoScriptBrowser(
    (request) => server.pages?.(request) ?? expect.fail(),
    `https://forms.city.example/forms/${permit.id}?lang=en`,
  );

describe("pages of a server", () => {
  it(
    "stay open with an older server key, as drafts do, and not without it",
    { timeout: 60_000 },
    async () => {
      const data = await newFolder();
      const [old, next] = [newKey("old"), newKey("new")];
      const first = await open(data, { keys: old });
      const saved = await first.handler(
        new Request("https://forms.city.example/api/drafts", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({
            form: permit.id,
            version: permit.version,
            language: "en",
            answers: { notes: "kept" },
            secret: "blue door 1987",
          }),
        }),
      );
      const { code } = (await saved.json()) as { code: string };
      const citizen = await citizenOf(first).open();
      await citizen.send({ full_name: "", notes: "typed before" }, "language:ar");
      await first.close();

      const resume = async (server: OpenServer): Promise<number> =>
        (
          await server.handler(
            new Request("https://forms.city.example/api/drafts/resume", {
              method: "POST",
              headers: { "content-type": "application/json" },
              body: JSON.stringify({ code, secret: "blue door 1987" }),
            }),
          )
        ).status;
      const shown = async (server: OpenServer): Promise<{ cookie: string | null; answers: number }> => {
        const ask = (path: string) =>
          server.pages?.(
            new Request(`https://forms.city.example/forms/${permit.id}${path}`, {
              headers: { cookie: citizen.cookie },
            }),
          ) ?? expect.fail();
        return {
          cookie: (await ask("")).headers.get("set-cookie"),
          answers: (await ask("/_answers")).status,
        };
      };
      const both = await open(data, { keys: `${next} ${old}` });
      expect([await resume(both), await shown(both)]).toEqual([200, { cookie: null, answers: 200 }]);
      // One secret for each key, in the same order; none is the key itself.
      expect(both.secrets).toEqual([expect.not.stringContaining(first.secrets[0]), first.secrets[0]]);
      for (const { bytes } of both.keys)
        expect(both.secrets).not.toContain(Buffer.from(bytes).toString("base64"));
      await both.close();
      const without = await open(data, { keys: next });
      ends.push(() => without.close());
      // A draft under a lost key cannot be told from a broken server; a visit begins anew.
      expect(await resume(without)).toBe(500);
      expect(await shown(without)).toEqual({
        cookie: expect.stringContaining("__Host-diwan=") as string,
        answers: 404,
      });
    },
  );

  it(
    "tell none of the answers: not the log, not an address, not a header, not an error",
    { timeout: 60_000 },
    async () => {
      let lines = "";
      const logger = pino(
        { level: "trace" },
        {
          write: (line: string) => {
            lines += line;
          },
        },
      );
      const server = await open(await newFolder(), {
        log: pinoLog(logger),
        hosts: ["forms.city.example"],
        limits: { perForm: 30 },
      });
      const planted = "planted-4711";
      const responses: string[] = [];
      const recordResponse = async (response: Response): Promise<void> => {
        responses.push(
          JSON.stringify([...response.headers]),
          response.status < 400 ? "" : await response.text(),
        );
      };
      const asked = async (path: string, init: RequestInit = {}): Promise<void> =>
        recordResponse(
          await (server.pages?.(new Request(`https://forms.city.example${path}`, init)) ?? expect.fail()),
        );

      const citizen = await citizenOf(server).open();
      const values = Object.fromEntries(citizen.names.map((name) => [name, planted]));
      for (const action of [
        undefined,
        "back",
        "language:ar",
        `language:${planted}`,
        `country:${planted}`,
        `add:${planted}`,
        planted,
      ]) {
        await citizen.send(values, action);
        responses.push(...citizen.urls, JSON.stringify([...citizen.headers]));
        await citizen.go(`/forms/${permit.id}?lang=en`);
        if (action !== planted) expect(citizen.html).toContain(planted);
      }
      const headers = {
        cookie: citizen.cookie,
        origin: "https://forms.city.example",
        host: "forms.city.example",
      };
      await asked(`/forms/${permit.id}`, {
        method: "POST",
        headers,
        body: new URLSearchParams({ ...values, _csrf: planted }),
      });
      await asked(`/forms/${permit.id}`, {
        method: "POST",
        headers: { ...headers, "content-type": "text/plain" },
        body: planted,
      });
      await asked(`/forms/${permit.id}`, {
        method: "POST",
        headers,
        body: new URLSearchParams({ notes: planted.repeat(30_000) }),
      });
      await asked(`/forms/${permit.id}/nowhere`);
      const posted = citizen.body(values);
      // The database goes away under it.
      await server.close();
      await asked(`/forms/${permit.id}`, { headers: { cookie: citizen.cookie } });
      await asked(`/forms/${permit.id}`, { method: "POST", headers, body: posted });
      // A form that is asked too much gives back what it was sent, to who sent it, and tells nobody else.
      let status = 0;
      for (let count = 0; status !== 429 && count < 40; count++)
        status =
          (
            await server.pages?.(
              new Request(`https://forms.city.example/forms/${permit.id}`, {
                method: "POST",
                headers,
                body: posted,
              }),
            )
          )?.status ?? 0;
      expect(status).toBe(429);

      expect(responses.join("\n")).not.toContain(planted);
      const entries = lines
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { status: number; error?: string });
      expect(entries.filter(({ status }) => status === 500).length).toBeGreaterThan(0);
      expect(new Set(entries.map(({ status }) => status))).toEqual(
        new Set([200, 303, 403, 404, 413, 415, 429, 500]),
      );
      expect(lines).not.toContain(planted);
      expect(lines).not.toMatch(/stack|at .*\.ts|city\.example/);
    },
  );
});
