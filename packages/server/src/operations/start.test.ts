import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { trace, SpanStatusCode, type Context } from "@opentelemetry/api";
import { afterEach, describe, expect, it } from "vitest";
import { onBothDatabases } from "../../support/databases.js";
import { LookupSource } from "../../support/lookup-source.js";
import { permit, submissionOf } from "../../support/permit.js";
import { temporary } from "../../support/temporary.js";
import { newKey } from "../drafts/server-keys.js";
import type { Listening } from "../db/listen.js";
import { startServer } from "./start.js";
import { readSettings } from "./start.settings.js";
import { withTelemetry } from "./telemetry.js";

onBothDatabases("diwan-server start", (database) => {
  let listening: Listening | undefined;
  afterEach(async () => {
    await listening?.close();
    listening = undefined;
  });

  it("serves endpoints, pages under a strict policy, the script, and probes with numbers on a port of their own", async () => {
    // A folder's server would need the folder that the tests of this worker share.
    if (database.kind === "PGlite") return;
    const [forms, embed] = [temporary("forms"), temporary("embed")];
    writeFileSync(join(forms, "permit.form.json"), JSON.stringify(permit));
    writeFileSync(join(embed, "diwan.js"), "export {};");
    writeFileSync(join(embed, "diwan.js.map"), "{}");
    writeFileSync(join(embed, "diwan.css"), "");
    mkdirSync(join(embed, "chunks"));
    writeFileSync(join(embed, "chunks", "date-aB3dE_g8.js"), "export {};");
    listening = await startServer(
      readSettings({
        environment: {
          DIWAN_FORMS: forms,
          DIWAN_DATA: database.location,
          DIWAN_KEYS: newKey(),
          DIWAN_EMBED: embed,
          DIWAN_PORT: "0",
          DIWAN_PROBES_PORT: "0",
          DIWAN_LOG_LEVEL: "silent",
          DIWAN_TIME_ZONE: "Asia/Bahrain",
        },
      }),
    );
    const url = (path: string): string => `http://127.0.0.1:${listening?.port}${path}`;
    const page = await fetch(url("/"));
    const html = await page.text();
    expect([
      page.status,
      page.headers.get("strict-transport-security"),
      page.headers.get("cross-origin-opener-policy"),
    ]).toEqual([200, "max-age=31536000", "same-origin"]);
    expect(page.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; script-src 'self' 'nonce-[0-9a-f]{32}'; style-src 'self';/,
    );
    // Nothing in it needs more than the policy allows.
    expect(html).not.toMatch(
      /<style| style="| on[a-z]+="|<script(?![^>]*(?: src=|type="application\/json"))/,
    );
    const script = await fetch(url("/embed/diwan.js"));
    expect([script.status, script.headers.get("content-type")]).toEqual([
      200,
      "text/javascript; charset=utf-8",
    ]);
    // It names no map itself.
    expect(script.headers.get("sourcemap")).toBe("diwan.js.map");
    expect((await fetch(url("/embed/diwan.js.map"))).status).toBe(200);
    expect((await fetch(url("/embed/chunks/date-aB3dE_g8.js"))).headers.get("cache-control")).toContain(
      "immutable",
    );
    for (const path of ["/embed/../package.json", "/embed/%2e%2e/package.json", "/embed/none.js", "/nothing"])
      expect((await fetch(url(path))).status).toBe(404);
    const sent = await fetch(url("/api/submissions"), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...submissionOf({}), key: "k".repeat(16) }),
    });
    expect(sent.status).toBe(422);
    const probe = (path: string) => fetch(`http://127.0.0.1:${listening?.probes?.port}${path}`);
    await listening.probes?.refresh();
    const metrics = await (await probe("/metrics")).text();
    expect((await probe("/ready")).status).toBe(200);
    expect(metrics).toContain('diwan_requests_total{route="submit",status="422"} 1');
    expect(metrics).toMatch(/diwan_request_seconds_bucket\{route="page:page",le="\+Inf"\} 1/);
    for (const line of metrics.trim().split("\n"))
      expect(line).toMatch(
        /^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{(?:\w+="(?:[^"\\\n]|\\.)*",?)+\})? [\d.e+-]+)$/,
      );
  });
});

onBothDatabases("a form that has codes sent", (database) => {
  const codes = new LookupSource();
  let listening: Listening | undefined;
  afterEach(async () => {
    await listening?.close();
    listening = undefined;
  });
  const settingsWith = (more: { readonly [name: string]: string }) => {
    const forms = temporary("forms");
    const [page] = permit.pages;
    writeFileSync(
      join(forms, "permit.form.json"),
      JSON.stringify({
        ...permit,
        pages: [
          {
            ...page,
            fields: [
              { type: "verified-email", name: "email", label: { en: "Email", ar: "البريد الإلكتروني" } },
            ],
          },
        ],
        rules: undefined,
        calculations: undefined,
        summary: undefined,
      }),
    );
    return readSettings({
      environment: {
        DIWAN_FORMS: forms,
        DIWAN_DATA: database.location,
        DIWAN_KEYS: newKey(),
        DIWAN_PORT: "0",
        DIWAN_PROBES_PORT: "0",
        DIWAN_LOG_LEVEL: "silent",
        ...more,
      },
    });
  };

  it("is served when the settings name the service that sends them, and does not start without", async () => {
    if (database.kind === "PGlite") return;
    await expect(startServer(settingsWith({}))).rejects.toThrow(/verif/);
    codes.answer = (response) => response.writeHead(202).end();
    const service = { url: codes.url, addresses: ["127.0.0.1"] };
    listening = await startServer(settingsWith({ DIWAN_VERIFICATION: JSON.stringify(service) }));
    const sent = await fetch(`http://127.0.0.1:${listening.port}/api/verifications`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ form: permit.id, channel: "email", to: "amal@example.com", language: "en" }),
    });
    expect([sent.status, await sent.json()]).toEqual([
      expect.toSatisfy((status: number) => status < 300),
      expect.objectContaining({ proof: expect.any(String) as string }),
    ]);
    expect(codes.asked).toMatchObject([
      { body: { to: "amal@example.com", code: expect.stringMatching(/^\d{6}$/) as string } },
    ]);
  });
});

describe("OpenTelemetry", () => {
  afterEach(() => trace.disable());

  it("is told of each request by its route, with what failed, and of nothing that was sent", async () => {
    const spans: { name: string; attributes: object; code?: number; isEnded?: boolean }[] = [];
    trace.setGlobalTracerProvider({
      getTracer: () => ({
        startSpan: () => {
          throw new Error("not used");
        },
        startActiveSpan: ((
          name: string,
          { attributes }: { attributes: object },
          _: Context,
          run: (span: unknown) => unknown,
        ) => {
          const span: (typeof spans)[number] = { name, attributes: { ...attributes } };
          spans.push(span);
          return run({
            setAttributes: (more: object) => Object.assign(span.attributes, more),
            setStatus: ({ code }: { code: number }) => (span.code = code),
            end: () => (span.isEnded = true),
          });
        }) as never, // the one way it is called
      }),
    });
    const told = withTelemetry(
      (request) =>
        request.url.endsWith("fail") ? Promise.reject(new Error("Layla")) : Promise.resolve(new Response()),
      () => "/forms/{form}",
    );
    await told(new Request("http://c.example/forms/permit?name=Layla"));
    await told(new Request("http://c.example/forms/fail")).catch(() => {});
    expect(spans).toEqual([
      {
        name: "GET /forms/{form}",
        attributes: {
          "http.request.method": "GET",
          "http.route": "/forms/{form}",
          "http.response.status_code": 200,
        },
        isEnded: true,
      },
      expect.objectContaining({ code: SpanStatusCode.ERROR, isEnded: true }),
    ]);
    expect(JSON.stringify(spans)).not.toContain("Layla");
  });
});
