import { beforeEach, describe, expect, it } from "vitest";
import type { Definition } from "@diwan/core";
import { NoScriptBrowser } from "../../support/no-script-browser.js";
import { memoryVisits } from "../session/visit-store.js";
import { createPageHandler } from "./page-handler.js";

const definition: Definition = {
  diwan: 1,
  id: "visit",
  version: "1",
  languages: ["en"],
  title: "Visit",
  privacy: { purpose: "To book it", retention: "P1M", notice: "/privacy" },
  pages: [
    {
      id: "you",
      title: "About you",
      fields: [
        { type: "text", name: "nick", label: "Name" },
        { type: "text", name: "more", label: "More", showWhen: "nick == 'Zed'" },
      ],
    },
  ],
};

let answer: () => Response;
let keys: string[];
let handler: ReturnType<typeof createPageHandler>;
beforeEach(() => {
  keys = [];
  handler = createPageHandler({
    definitions: [definition],
    visits: memoryVisits(),
    secrets: ["first secret, long enough for anybody"],
    receive: async (request) => {
      keys.push(request.headers.get("idempotency-key") ?? "");
      return answer();
    },
  });
});
class Citizen extends NoScriptBrowser {
  constructor() {
    super((request) => handler(request, {}), "http://localhost/forms/visit?lang=en");
  }
}
const page = (status: number) => (): Response =>
  new Response("<!doctype html><title>Sign in</title>", { status, headers: { "content-type": "text/html" } });
const json = (status: number, body: unknown) => (): Response => Response.json(body, { status });

const CASES: readonly (readonly [name: string, answer: () => Response, words: string])[] = [
  ["a page", page(200), "we have not received it"],
  ["401", page(401), "we have not received it"],
  ["403", page(403), "we have not received it"],
  ["511", page(511), "we have not received it"],
  [
    "a redirect",
    () => new Response(null, { status: 302, headers: { location: "/login" } }),
    "we have not received it",
  ],
  ["204", () => new Response(null, { status: 204 }), "could not confirm"],
  ...[null, 7, [], {}, { reference: 7 }, { reference: "" }, { reference: { a: 1 } }].map(
    (body) => [`200 with ${JSON.stringify(body)}`, json(200, body), "could not confirm"] as const,
  ),
  ["409", json(409, {}), "already been sent"],
  ["410", json(410, {}), "has changed since"],
  ["413", json(413, {}), "too long"],
  ["404", json(404, {}), "could not be sent"],
  ["500", page(500), "could not be sent"],
  [
    "an answer that breaks off",
    () =>
      new Response(new ReadableStream({ start: (controller) => controller.error(new Error("cut")) }), {
        headers: { "content-type": "application/json" },
      }),
    "could not be sent",
  ],
  ...[
    null,
    { problems: 7 },
    { problems: [null, 7, {}] },
    { problems: [{ path: 7 }] },
    { problems: [{ path: "/gone", code: "x" }] },
    { problems: [{ path: "/more", code: "required" }] },
    { problems: [{ path: "/nick/a/b", code: "x" }] },
  ].map((body) => [`422 with ${JSON.stringify(body)}`, json(422, body), "was not accepted"] as const),
];

describe("what an endpoint of the agency's own answers to a form without JavaScript", () => {
  it.each(CASES)("%s: the citizen is told, and nothing is lost", async (_, reply, words) => {
    answer = reply;
    const citizen = await (await new Citizen().open()).send({ nick: "Amal" });
    await citizen.send();
    expect(citizen.title).toContain("Check your answers");
    expect(citizen.html).toContain(words);
    expect(citizen.html).toContain("Amal");
    answer = json(201, { reference: "R-1" });
    await citizen.send();
    expect(citizen.html).toContain("R-1");
    expect(keys).toHaveLength(2);
    expect(keys[1]).toBe(keys[0]);
  });
});
