import type { Definition } from "@diwan/core";
import { verifySubmission } from "@diwan/fields/answers";
import { beforeEach, describe, expect, it } from "vitest";
import { NoScriptBrowser } from "../../support/no-script-browser.js";
import { createFormHandler, type FormHandler } from "../handler.js";
import { memoryStore } from "../memory-store.js";
import type { SubmissionStore } from "../store.js";
import { memoryVisits, type VisitStore } from "../session/visit-store.js";
import { createPageHandler } from "./page-handler.js";
import type { PageHandlerOptions, PageLogEntry } from "./page-environment.js";

const definition: Definition = {
  diwan: 1,
  id: "permit",
  version: "1",
  languages: ["en", "ar"],
  title: { en: "Permit", ar: "تصريح" },
  privacy: { purpose: "To decide", retention: "P1M", notice: "/privacy" },
  pages: [
    {
      id: "you",
      title: { en: "About you", ar: "عنك" },
      fields: [
        { type: "text", name: "nick", label: "Name" },
        {
          type: "radios",
          name: "tenure",
          label: "Own or rent?",
          options: [
            { value: "own", label: "Own" },
            { value: "rent", label: "Rent", fields: [{ type: "date", name: "lease", label: "Lease end" }] },
          ],
        },
        {
          type: "select",
          name: "why",
          label: "Why?",
          options: [
            { value: "lost", label: "Lost" },
            { value: "stolen", label: "Stolen" },
          ],
        },
        { type: "text", name: "report", label: "Police report", showWhen: "why == 'stolen'" },
        { type: "textarea", name: "note", label: "Note", optional: true },
      ],
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
        { type: "address", name: "home", label: "Home", countries: ["GB", "BH"], country: "GB" },
      ],
    },
  ],
  declaration: { text: "It is true", agree: "I agree" },
};
const SECRET = "PLANTED-ANSWER-7741";

let now: Date;
let store: SubmissionStore;
let visits: VisitStore;
let log: PageLogEntry[];
let handler: FormHandler;
let sender: { client?: string };
const make = (more: Partial<PageHandlerOptions> = {}) =>
  createPageHandler({
    definitions: [definition],
    receive: createFormHandler({ definitions: [definition], store, now: () => now }),
    visits,
    secrets: ["first secret, long enough for anybody"],
    now: () => now,
    log: (entry) => log.push(entry),
    ...more,
  });
beforeEach(() => {
  now = new Date("2026-11-24T12:00:00Z");
  store = memoryStore();
  visits = memoryVisits({ now: () => now });
  log = [];
  sender = {};
  handler = make();
});

class Citizen extends NoScriptBrowser {
  constructor() {
    super((request) => handler(request, sender), "http://localhost/forms/permit?lang=en");
  }
}
const FIRST = { nick: SECRET, tenure: "own", why: "lost" };
const SECOND = {
  "cars.0.plate": "AB 1",
  "home.country": "GB",
  "home.line1": "1 Quay Street",
  "home.city": "Bristol",
  "home.postcode": "BS1 4QA",
};
const toCheck = async () => (await (await new Citizen().open()).send(FIRST)).send(SECOND);

describe("a form without JavaScript", () => {
  it("leads from page to page, to the answers, to a reference, and what was sent is right", async () => {
    const citizen = await new Citizen().open();
    expect(citizen.title).toBe("About you – Permit");
    await citizen.send(FIRST);
    expect(citizen.title).toBe("Cars – Permit");
    await citizen.send(SECOND);
    expect(citizen.title).toBe("Check your answers – Permit");
    expect(citizen.html).toContain(SECRET);
    await citizen.send();
    expect(citizen.title).toBe("Error: Check your answers – Permit");
    await citizen.send({ declaration: "true" });
    const [kept] = await store.list();
    expect(citizen.html).toContain(kept?.reference);
    const receipt = await store.get(kept?.reference ?? "");
    expect(receipt?.submission.answers).toEqual({
      nick: SECRET,
      tenure: "own",
      why: "lost",
      cars: [{ plate: "AB 1" }],
      home: { country: "GB", line1: "1 Quay Street", city: "Bristol", postcode: "BS1 4QA" },
    });
    expect((await verifySubmission(definition, receipt?.submission)).ok).toBe(true);
    for (const url of citizen.urls) expect(url).not.toMatch(/PLANTED|Quay|Bristol/);
    expect(JSON.stringify(log)).not.toMatch(/PLANTED|Quay|Bristol/);
  });

  it("sends once however often the last button is pressed, one after the other or at the same time", async () => {
    const citizen = await toCheck();
    const [twin, late] = [citizen.twin(), citizen.twin()];
    await Promise.all([citizen.send({ declaration: "true" }), twin.send({ declaration: "true" })]);
    await late.send({ declaration: "true" });
    expect(await store.list()).toHaveLength(1);
    for (const { html } of [twin, late]) expect(html).toContain((await store.list())[0]?.reference);
    await citizen.go(citizen.url);
    expect(citizen.html).toContain((await store.list())[0]?.reference);
  });

  it("says what is wrong in the title, in a linked summary and at the field, and keeps what was typed", async () => {
    const citizen = await (
      await new Citizen().open()
    ).send({
      nick: "",
      tenure: "rent",
      "lease.day": "31",
      "lease.month": "2",
      "lease.year": "2027",
      why: "lost",
    });
    expect(citizen.title).toBe("Error: About you – Permit");
    expect(citizen.summary).toEqual(["#permit-nick", "#permit-lease-day"]);
    expect(citizen.html).toMatch(/name="lease\.day"[^>]* value="31"/);
    // A fragment reaches an element of the page that stands in front of the field.
    for (const href of citizen.summary)
      expect(citizen.html).toContain(`<span id="${href.slice(1)}" slot="${href.slice(1)}">`);
  });

  it("shows what every option reveals, and validates and sends only what belongs to the one chosen", async () => {
    const citizen = await new Citizen().open();
    expect(citizen.html).toContain('name="lease.day"');
    await citizen.send({ ...FIRST, "lease.day": "x" });
    expect(citizen.title).toBe("Cars – Permit");
  });

  it("asks a question that an answer brings before it calls it missing", async () => {
    const citizen = await (await new Citizen().open()).send({ ...FIRST, why: "stolen" });
    expect(citizen.title).toBe("About you – Permit");
    expect(citizen.url).toContain("#permit-report");
    expect(citizen.html).toContain('name="report"');
    await citizen.send({ ...FIRST, why: "stolen" });
    expect(citizen.title).toBe("Error: About you – Permit");
    await citizen.send({ ...FIRST, why: "stolen", report: "1" });
    expect(citizen.title).toBe("Cars – Permit");
    // A name that every object has is a country like any that is not on the list.
    for (const country of Object.getOwnPropertyNames(Object.prototype)) {
      await citizen.send({ ...SECOND, "home.country": country, "home.region": country });
      expect([country, citizen.status]).toEqual([country, 200]);
    }
    // Another country has other boxes.
    await citizen.send({ ...SECOND, "home.country": "BH" });
    expect(citizen.title).toBe("Cars – Permit");
    expect(citizen.html).toContain('name="home.block"');
  });

  it("adds and removes items, never more than there may be, and keeps the others", async () => {
    const citizen = await (await new Citizen().open()).send(FIRST);
    await citizen.send({ "cars.0.plate": "ONE" }, "add:cars");
    expect(citizen.html).toMatch(/name="cars\.0\.plate"[^>]* value="ONE"/);
    await citizen.send({ "cars.0.plate": "ONE", "cars.1.plate": "TWO" }, "add:cars");
    expect(citizen.html).not.toContain("cars.2.plate");
    await citizen.send({ "cars.0.plate": "ONE", "cars.1.plate": "TWO" }, "remove:cars:0");
    expect(citizen.html).toMatch(/name="cars\.0\.plate"[^>]* value="TWO"/);
    expect(citizen.html).not.toContain("cars.1.plate");
  });

  it("asks before an item is removed, leads to the question, and puts the item back until the page is left", async () => {
    const citizen = await (await new Citizen().open()).send(FIRST);
    const both = { "cars.0.plate": "ONE", "cars.1.plate": "TWO" };
    const plates = (): string[] =>
      [...citizen.html.matchAll(/name="cars\.\d\.plate"[^>]* value="([^"]*)"/g)].map(
        ([, plate = ""]) => plate,
      );
    await citizen.send({ "cars.0.plate": "ONE" }, "add:cars");
    await citizen.send(both, "ask:cars:0");
    expect(plates()).toEqual(["ONE", "TWO"]);
    expect(citizen.html).toContain('id="permit-cars--0-ask"');
    await citizen.send(both, "keep:cars:0");
    expect(citizen.html).not.toContain("--0-ask");
    await citizen.send(both, "ask:cars:0");
    await citizen.send(both, "remove:cars:0");
    expect(plates()).toEqual(["TWO"]);
    await citizen.send({ "cars.0.plate": "TWO!" }, "undo:cars");
    expect(plates()).toEqual(["ONE", "TWO!"]);
    expect(citizen.html).not.toContain("undo:cars");
    await citizen.send({ "cars.0.plate": "ONE", "cars.1.plate": "TWO" }, "remove:cars:1");
    expect(citizen.html).toContain('value="undo:cars"');
    // Nothing of what was removed is kept once the page was left.
    await citizen.send({ "cars.0.plate": "ONE" });
    await citizen.go(citizen.url.replace("/_check", "/cars"));
    expect(citizen.html).not.toContain("undo:cars");
    await citizen.send({ "cars.0.plate": "ONE" }, "undo:cars");
    expect(plates()).toEqual(["ONE"]);
  });

  it("changes an answer and comes back to the answers; changes the language and keeps them", async () => {
    const citizen = await toCheck();
    const change =
      /href="([^"#]*from=check[^"#]*)#permit-nick"/.exec(citizen.html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    await citizen.go(change);
    expect(citizen.title).toBe("About you – Permit");
    await citizen.send({ ...FIRST, nick: "Amal" });
    expect(citizen.title).toBe("Check your answers – Permit");
    await citizen.go(citizen.url.replace("lang=en", "lang=ar"));
    expect(citizen.html).toContain('lang="ar" dir="rtl"');
    expect(citizen.html).toContain("Amal");
  });

  it("keeps what was typed, right or wrong, when somebody goes back, changes the language or asks for another country's boxes", async () => {
    const citizen = await (await new Citizen().open()).send(FIRST);
    await citizen.send(
      { "cars.0.plate": "", "home.country": "BH", "home.line1": "1 Quay Street" },
      "country:home",
    );
    expect(citizen.title).toBe("Cars – Permit");
    expect(citizen.url).toMatch(/\/cars\?lang=en#permit-home-/);
    expect(citizen.html).toMatch(/name="home\.block"(?![^>]* disabled)/);
    await citizen.send({ "cars.0.plate": "", "home.country": "BH", "home.block": "not a number" }, "back");
    expect(citizen.title).toBe("About you – Permit");
    await citizen.send({ ...FIRST, nick: "", note: "half a sen" }, "language:ar");
    expect([citizen.url, citizen.title]).toEqual(["http://localhost/forms/permit?lang=ar", "عنك – تصريح"]);
    expect(citizen.html).toContain("half a sen");
    expect(citizen.html).toContain('aria-current="true">العربية');
    // What is wrong is still said in the other language.
    await citizen.send({ ...FIRST, nick: "" });
    await citizen.send({ ...FIRST, nick: "" }, "language:en:failed");
    expect(citizen.title).toBe("Error: About you – Permit");
    await citizen.send(FIRST);
    expect(citizen.html).toContain("not a number");
    await citizen.send({ "home.country": "GB" }, "country:home");
    await citizen.send(SECOND);
    expect(citizen.title).toBe("Check your answers – Permit");
    await citizen.send({}, "language:ar");
    expect(citizen.url).toContain("_check?lang=ar");
    await citizen.send({}, "back");
    expect(citizen.url).toContain("/cars?lang=ar");
    // Changing an answer, Back leads to the answers.
    await citizen.go("/forms/permit?lang=en&from=check");
    await citizen.send({ ...FIRST, nick: "Changed" }, "back");
    expect(citizen.title).toBe("Check your answers – Permit");
    expect(citizen.html).toContain("Changed");
    for (const nonsense of [
      "language:xx",
      "language:__proto__",
      "country:nick",
      "country:__proto__",
      "back:1",
    ]) {
      await citizen.go("/forms/permit?lang=en");
      expect((await citizen.send(FIRST, nonsense)).status).toBe(200);
    }
    // Enter in a box means Continue.
    expect(/<button[^>]*form="permit--form"[^>]*>([^<]*)/.exec(citizen.html)?.[0]).toContain("Continue");
  });

  it("writes what was typed as text, wherever it stands", async () => {
    const nasty = '"><script>alert(1)</script>\n</textarea><b>';
    const citizen = await (await new Citizen().open()).send({ ...FIRST, nick: nasty, note: nasty });
    await citizen.go("/forms/permit?lang=en");
    expect(citizen.html).not.toContain("<script>alert");
    expect(citizen.html).not.toContain("<b>");
  });

  it("tells somebody whose visit has ended, and keeps what they sent last", async () => {
    const citizen = await (await new Citizen().open()).send(FIRST);
    now = new Date(now.getTime() + 25 * 3_600_000);
    await citizen.send(SECOND);
    expect(citizen.title).toBe("About you – Permit");
    expect(citizen.html).toContain("Your session has ended");
  });
});

describe("what keeps it safe", () => {
  it("gives an opaque cookie that scripts cannot read, and tells nobody the answers who reads the store", async () => {
    const response = await handler(new Request("https://agency.example/forms/permit"));
    expect(response.headers.get("set-cookie")).toMatch(
      /^__Host-diwan=[\w-]{22}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    expect(response.headers.get("cache-control")).toBe("no-store");
    const boxes: string[] = [];
    handler = make({
      visits: {
        ...visits,
        put: (id, box, ...rest) => {
          boxes.push(id, box);
          return visits.put(id, box, ...rest);
        },
      },
    });
    const citizen = await toCheck();
    expect(boxes.length).toBeGreaterThan(2);
    expect(boxes.join()).not.toContain(SECRET);
    expect(boxes.join()).not.toContain(citizen.cookie.split("=")[1]?.slice(0, 22));
  });

  it("takes a form only from its own page: with the token, from this site, from who was given it", async () => {
    const citizen = await new Citizen().open();
    const other = await new Citizen().open();
    const post = async (body: URLSearchParams, headers: HeadersInit) =>
      (await handler(new Request(citizen.url, { method: "POST", body, headers }))).status;
    const fine = { cookie: citizen.cookie, origin: "http://localhost", host: "localhost" };
    const stale = citizen.body(FIRST);
    stale.set("_csrf", "x");
    expect(await post(citizen.body(FIRST), fine)).toBe(303);
    expect(await post(stale, fine)).toBe(403);
    expect(await post(other.body(FIRST), fine)).toBe(403);
    expect(await post(citizen.body(FIRST), { ...fine, origin: "https://evil.example" })).toBe(403);
    expect(await post(citizen.body(FIRST), { ...fine, "sec-fetch-site": "cross-site" })).toBe(403);
    expect(
      await post(citizen.body(FIRST), {
        ...fine,
        cookie: citizen.cookie.replace(/.(?=.{8}$)/, (one) => (one === "A" ? "B" : "A")),
      }),
    ).toBe(403);
    expect(await post(citizen.body(FIRST), { origin: "http://localhost", host: "localhost" })).toBe(403);
  });

  it("refuses what is too large or no form, and never fails on nonsense", async () => {
    const citizen = await new Citizen().open();
    const post = async (body: BodyInit, type?: string) =>
      (
        await handler(
          new Request(citizen.url, {
            method: "POST",
            body,
            headers: { cookie: citizen.cookie, ...(type && { "content-type": type }) },
          }),
        )
      ).status;
    expect(await post(new URLSearchParams({ nick: "x".repeat(300_000) }))).toBe(413);
    expect(await post("{}", "application/json")).toBe(415);
    for (const asked of [
      "__proto__ constructor.x cars.99.plate cars.x .. a.b.c.d toString",
      "cars cars.0 nick.__proto__.x",
    ]) {
      const body = citizen.body(
        { __proto__: "1", "cars.99.plate": "1", "nick.__proto__": "2", "constructor.prototype": "3" },
        "add:constructor",
      );
      body.set("_asked", asked);
      expect(await post(body)).toBe(303);
    }
    for (const place of ["../x", "%2e%2e", "nowhere", "__proto__"])
      expect((await handler(new Request(`http://localhost/forms/permit/${place}`))).status).toBe(404);
    expect((await handler(new Request("http://localhost/forms/__proto__"))).status).toBe(404);
    expect((await handler(new Request(citizen.url, { method: "PUT" }))).status).toBe(405);
    expect(log.filter(({ status }) => status >= 500)).toEqual([]);
  });

  it("hands the answers to the element of the same visitor alone, and forgets them when it says so", async () => {
    const citizen = await toCheck();
    const answers = "http://localhost/forms/permit/_answers?lang=en";
    expect(
      (await handler(new Request(answers, { headers: { cookie: citizen.cookie } }))).headers.get(
        "content-type",
      ),
    ).toContain("json");
    expect((await handler(new Request(answers))).status).toBe(404);
    await handler(
      new Request(answers, {
        method: "DELETE",
        headers: { cookie: citizen.cookie, "sec-fetch-site": "cross-site" },
      }),
    );
    expect((await handler(new Request(answers, { headers: { cookie: citizen.cookie } }))).status).toBe(200);
    await handler(
      new Request(answers, {
        method: "DELETE",
        headers: { cookie: citizen.cookie, "sec-fetch-site": "same-origin" },
      }),
    );
    expect((await handler(new Request(answers, { headers: { cookie: citizen.cookie } }))).status).toBe(404);
  });

  it("lets a secret be replaced while people are under way, and two pages of one visitor both count", async () => {
    const citizen = await toCheck();
    handler = make({
      secrets: ["second secret, long enough for anybody", "first secret, long enough for anybody"],
    });
    const one = Object.assign(new Citizen(), { cookie: citizen.cookie });
    const two = Object.assign(new Citizen(), { cookie: citizen.cookie });
    await one.open();
    await two.go("/forms/permit/cars?lang=en");
    await Promise.all([
      one.send({ ...FIRST, nick: "Newer" }),
      two.send({ ...SECOND, "cars.0.plate": "NEWER" }),
    ]);
    await citizen.go("/forms/permit/_check?lang=en");
    expect(citizen.html).toMatch(/Newer[\s\S]*NEWER/);
  });

  it("answers a page that is posted twenty times at once each time, in order, and sends it once", async () => {
    const citizen = await toCheck();
    const presses = Array.from({ length: 20 }, () => citizen.twin());
    await Promise.all(presses.map((press) => press.send({ declaration: "true" })));
    expect(new Set(presses.map(({ status, url }) => `${status} ${new URL(url).pathname}`))).toEqual(
      new Set(["200 /forms/permit/_done"]),
    );
    expect((await store.list()).length).toBe(1);
    expect(log.filter(({ status }) => status >= 400)).toEqual([]);
  });

  it("shows what was sent on the confirmation and in the copy, until the form is opened anew or half an hour is over", async () => {
    const copyStatus = async (citizen: Citizen): Promise<number> =>
      (
        await handler(
          new Request("http://localhost/forms/permit/_copy?lang=en", { headers: { cookie: citizen.cookie } }),
        )
      ).status;
    const sent = async (): Promise<Citizen> => (await toCheck()).send({ declaration: "true" });
    const leaving = await sent();
    expect(await copyStatus(leaving)).toBe(200);
    await leaving.go("/forms/permit?lang=en");
    expect(await copyStatus(leaving)).toBe(303);
    const waiting = await sent();
    now = new Date(now.getTime() + 29 * 60_000);
    expect(await copyStatus(waiting)).toBe(200);
    now = new Date(now.getTime() + 2 * 60_000);
    expect(await copyStatus(waiting)).toBe(303);
    handler = make({ sentMinutes: 24 * 60 });
    const asked = await sent();
    now = new Date(now.getTime() + 23 * 3_600_000);
    expect(await copyStatus(asked)).toBe(200);
  });

  it("says on which day it was sent by the form's own time zone", async () => {
    const own = { ...definition, timeZone: "Pacific/Auckland" };
    const receive = createFormHandler({ definitions: [own], store, now: () => now });
    handler = make({ definitions: [own], receive, timeZone: "America/Los_Angeles" });
    const sent = await (await toCheck()).send({ declaration: "true" });
    expect(sent.html).toContain("25 November 2026");
  });

  it("slows down one client and one form: in words, in the visitor's language, with a way to go on and nothing lost", async () => {
    handler = make({ limits: { perClient: 3, perForm: 100 } });
    sender = { client: "203.0.113.9" };
    const citizen = new Citizen();
    citizen.url = citizen.url.replace("en", "ar");
    await (await citizen.open()).send({ ...FIRST, nick: "" });
    const typed = { ...FIRST, note: 'two\nlines & "quotes"' };
    await citizen.send(typed);
    expect([
      citizen.status,
      citizen.headers.get("retry-after"),
      citizen.headers.get("cache-control"),
    ]).toEqual([429, "60", "no-store"]);
    expect(citizen.html).toMatch(/<h1 class="diwan-title">محاولات كثيرة في وقت قصير<\/h1>/);
    expect(citizen.html).toContain('lang="ar" dir="rtl"');
    // So is who only asks for a page: there it is a link.
    await new Citizen()
      .open()
      .then(({ status, html }) =>
        expect([status, /<a href="\/forms\/permit\?lang=en">Try again/.test(html)]).toEqual([429, true]),
      );
    // Files are not read by a server that is asked too much: the browser has them still.
    const files = new FormData();
    files.set("nick", SECRET);
    const unread = await handler(
      new Request(citizen.url, {
        method: "POST",
        body: files,
        headers: { cookie: citizen.cookie, origin: "http://localhost", host: "localhost" },
      }),
      sender,
    );
    expect(await unread.text()).toMatch(/إعادة تحميل هذه الصفحة(?![\s\S]*href="\/forms\/permit\?lang=ar">)/);
    // Others are not slowed down.
    sender = { client: "203.0.113.10" };
    expect((await handler(new Request(citizen.url), sender)).status).toBe(200);
    sender = { client: "203.0.113.9" };
    now = new Date(now.getTime() + 60_000);
    // The button of that page sends what was refused.
    await citizen.send();
    expect(citizen.title).toContain("Cars");
    await citizen.go("/forms/permit?lang=en");
    expect(citizen.html).toMatch(/two\nlines &amp; (&quot;|")quotes/);

    handler = make({ limits: { perForm: 1 } });
    await citizen.send(typed);
    await citizen.send(SECOND);
    expect(citizen.status).toBe(429);
  });

  it("begins so many visits of one client at a time, and holds up nobody who has begun", async () => {
    handler = make({ limits: { visitsPerClient: 1 } });
    sender = { client: "203.0.113.9" };
    const [first, second] = [new Citizen(), new Citizen()];
    await (await first.open()).send(FIRST);
    expect(first.title).toContain("Cars");
    await (await second.open()).send(FIRST);
    expect([second.status, second.headers.get("retry-after")]).toEqual([429, "60"]);
    await (await first.go("/forms/permit?lang=en")).send(FIRST);
    expect([first.status, first.title]).toEqual([200, expect.stringContaining("Cars")]);
    now = new Date(now.getTime() + 60_000);
    await second.send();
    expect(second.title).toContain("Cars");
  });

  it("tells the endpoint who sends, and shows its refusal as a page from which the declaration can be sent once more", async () => {
    const receive = createFormHandler({
      definitions: [definition],
      store,
      now: () => now,
      limits: { perClient: 1 },
    });
    handler = make({ receive });
    sender = { client: "203.0.113.9" };
    const [first, second] = [await toCheck(), await toCheck()];
    await first.send({ declaration: "true" });
    await second.send({ declaration: "true" });
    expect([second.status, second.headers.get("retry-after")]).toEqual([429, "60"]);
    now = new Date(now.getTime() + 60_000);
    await second.send();
    expect(second.url).toContain("_done");
    expect(await store.list()).toHaveLength(2);
  });

  it("answers for the hosts that were named only, and lets nobody frame its pages or guess their type", async () => {
    handler = make({ hosts: ["forms.city.example"] });
    const response = await handler(new Request("https://forms.city.example/forms/permit"));
    expect([
      response.status,
      response.headers.get("x-frame-options"),
      response.headers.get("x-content-type-options"),
      response.headers.get("referrer-policy"),
    ]).toEqual([200, "SAMEORIGIN", "nosniff", "same-origin"]);
    expect((await handler(new Request("https://evil.example/forms/permit"))).status).toBe(421);
  });
});
